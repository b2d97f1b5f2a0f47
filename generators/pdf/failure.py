"""How making a PDF can fail: one sentence and one code for each way."""

from __future__ import annotations

from generators.errors import MachineLacks

_RETRY = "Hãy thử lại; nếu vẫn lỗi, gửi tệp này cho quản trị."
# Nothing else will succeed after one of these; after one of those, a fresh process may.
_OF_THE_MACHINE = {"PDF03", "PDF08", "PDF11", "PDF12"}
_PASSING = {"PDF04", "PDF05", "PDF07"}
SENTENCES = {
    "PDF03": "LibreOffice không khởi động được. Hãy chạy “vanthu doctor” để biết máy thiếu gì.",
    "PDF04": f"LibreOffice không trả lời trong thời hạn và đã bị dừng. {_RETRY}",
    "PDF05": f"LibreOffice bị dừng đột ngột khi đang chuyển văn bản. {_RETRY}",
    "PDF06": f"LibreOffice không mở hoặc không xuất được tệp Word này. {_RETRY}",
    "PDF07": f"LibreOffice trả về một tệp không phải là PDF hợp lệ. {_RETRY}",
    "PDF08": "Ổ đĩa đã đầy nên không ghi được tệp PDF. Hãy dọn bớt chỗ trống rồi thử lại.",
    "PDF09": f"Số văn bản nhận lại không khớp số văn bản đã gửi đi chuyển. {_RETRY}",
    "PDF10": "Tệp không phải là văn bản Word (.docx) đọc được. Hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.",
    "PDF11": "Cầu nối với LibreOffice trả lời sai quy ước. Hãy chạy “vanthu doctor” để kiểm tra bản cài đặt.",
    "PDF12": "Việc chuyển sang PDF đã được dừng theo yêu cầu. Hãy chạy lại khi cần.",
}


class ConvertFailed(MachineLacks):
    """A document did not become a PDF; `code` says in which way, `detail` what the foreign program said."""

    code = "PDF06"

    def __init__(self, code: str, *, detail: str = "") -> None:
        super().__init__(SENTENCES[code] + (f" (Chi tiết: {detail})" if detail else ""), code=code)
        self.detail = detail

    @property
    def of_the_machine(self) -> bool:
        """Whether no document can be converted now, this one or another."""
        return self.code in _OF_THE_MACHINE

    @property
    def worth_another_try(self) -> bool:
        """Whether a fresh process may do what this one did not."""
        return self.code in _PASSING
