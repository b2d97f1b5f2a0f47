"""What was found in a list: one value per finding, and the one table of codes with severity and advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from generators.errors import FileRefused

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")

_LUU_XLSX = "Mở tệp bằng Excel rồi lưu lại (Save As) kiểu “Excel Workbook (*.xlsx)”."

# The file cannot be used at all: exit code 2.
REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "DS01": "{name} không phải bảng tính hay danh sách đọc được. Dùng tệp .xlsx, .xls, .ods, .csv, .json hoặc .toml. {what}",
        "DS02": "{name} có mật khẩu nên không đọc được. Bỏ mật khẩu (File, Info, Protect Workbook) rồi lưu lại.",
        "DS03": "{name} chứa macro nên không mở. " + _LUU_XLSX + " Excel sẽ hỏi và bỏ macro.",
        "DS04": "{name} bung ra lớn bất thường, có thể là tệp phá hoại. Không mở tệp này; xin lại danh sách từ người gửi.",
        "DS05": "{name} bị cụt hoặc hỏng ({what}). Tải lại hoặc chép lại tệp từ bản gốc.",
        "DS06": "Không nhận ra bảng mã chữ của {name}. Mở bằng Excel rồi lưu lại kiểu “CSV UTF-8”.",
        "DS07": "{name} không có bảng danh sách: không thấy cột “Họ và tên” trong {rows} hàng đầu của tờ nào. "
        "Kiểm tra hàng tiêu đề, hoặc lấy biểu trống bằng lệnh `vanthu form`.",
        "DS08": "Tờ “{sheet}” của {name} dài quá {limit} hàng. Tách danh sách thành nhiều tệp, mỗi tệp vài thôn.",
        "DS09": "{name} không chứa danh sách người: cần một danh sách các mục có “ho_ten”. Xem samples/inputs/.",
        "DS10": "{name} nặng quá {limit} MB, không phải một danh sách. Chọn lại tệp.",
    }
)

# A row with an error is parked; a warning asks for a look; an info says what was mended without doubt.
CODES: Mapping[str, tuple[Severity, str]] = MappingProxyType(
    {
        # the sheet
        "DS20": ("info", "Tờ ẩn này không được đọc. Nếu có danh sách trong đó, bỏ ẩn rồi chạy lại."),
        "DS21": ("warning", "Tờ này không có bảng danh sách (không thấy cột “Họ và tên”) nên không đọc người nào ở đây."),
        "DS22": ("warning", "Có {what} ô có chữ nằm rất xa bảng (từ ô này) nên không được đọc. Xóa, hoặc đưa về liền bảng."),
        "DS24": ("warning", "Hai cột cùng là “{what}”; chỉ đọc cột đứng trước. Sửa lại tiêu đề của cột này."),
        "DS25": ("warning", "Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, bấm lưu, rồi chạy lại."),
        "DS26": ("warning", "Ô báo lỗi công thức ({what}). Sửa công thức, hoặc gõ giá trị vào ô."),
        "DS27": ("info", "Tệp dùng bảng mã {what}; đã đọc thành Unicode."),
        "DS28": ("warning", "Tờ này không cho biết thôn: không có cột Thôn, tên tờ và tiêu đề cũng không nói. Thêm cột Thôn."),
        # the row cannot go out
        "DS30": ("error", "Hàng có dữ liệu nhưng không có họ tên. Điền họ tên, hoặc xóa hàng."),
        "DS31": ("error", "Không có năm sinh. Điền năm sinh, hoặc ngày sinh dạng 12/05/1957."),
        "DS32": ("error", "Không hiểu ngày sinh này. Ghi năm (1957) hoặc ngày/tháng/năm (12/05/1957)."),
        "DS33": ("error", "Các cột ghi năm sinh khác nhau ({what}). Đối chiếu giấy tờ, giữ một năm đúng."),
        "DS34": ("error", "Tính ra {what} tuổi, quá 115 tuổi. Đối chiếu giấy tờ rồi sửa năm sinh."),
        "DS35": ("error", "Năm sinh sau năm lập danh sách ({what}). Sửa năm sinh."),
        "DS36": ("error", "Năm sinh hai chữ số có thể là {what}. Ghi đủ bốn chữ số."),
        # letters
        "DS40": ("info", "Chữ theo bảng mã cũ {what}; đã đổi sang Unicode."),
        "DS41": ("info", "Dấu rời (Unicode tổ hợp) đã được ghép vào chữ."),
        "DS42": ("info", "Đã bỏ ký tự ẩn không nhìn thấy."),
        "DS43": ("info", "Chữ giống “Đ” đã được thay bằng chữ Đ tiếng Việt."),
        "DS44": ("info", "Khoảng trắng lạ hoặc thừa đã được thay bằng một dấu cách."),
        "DS45": ("info", "Danh xưng “{what}” đứng trước họ tên đã được bỏ khỏi họ tên."),
        "DS46": ("info", "“{what}” được giữ lại là họ, không phải danh xưng. Nếu là danh xưng, xóa chữ ấy."),
        "DS47": ("info", "Phần ghi thêm “{what}” đã được chuyển khỏi họ tên."),
        "DS48": ("info", "Họ tên viết hoa hoặc thường cả chữ đã được viết hoa chữ cái đầu."),
        "DS49": ("warning", "Ô có ký tự điều khiển không in được; đã bỏ. Kiểm tra lại nội dung ô."),
        # numbers on papers
        "DS50": ("info", "Số định danh mất số 0 ở đầu (Excel coi là số); đã thêm lại."),
        "DS51": ("info", "Số giấy tờ có dấu cách, dấu chấm hoặc chữ kèm theo; chỉ giữ các chữ số."),
        "DS52": ("warning", "Số giấy tờ bị Excel viết gọn nên mất chữ số. Gõ lại đủ số, định dạng ô là Text."),
        "DS53": ("warning", "Thêm số 0 vào đầu thì không khớp mã tỉnh, giới tính hoặc năm sinh nên không dùng. Gõ lại đủ 12 số."),
        "DS54": ("warning", "Số giấy tờ cần 12 chữ số (căn cước) hoặc 9 chữ số (CMND), ở đây không phải. Gõ lại."),
        "DS55": ("info", "Số CMND mất số 0 ở đầu; đã thêm lại."),
        # dates
        "DS60": ("info", "Năm sinh bị định dạng thành ngày (năm 1905); đã đọc lại là năm."),
        "DS61": ("warning", "Excel đổi hai chữ số của năm thành 20xx; đã trừ 100 năm. Đối chiếu lại năm sinh."),
        "DS62": ("warning", "Tháng lớn hơn 12: có thể tháng đứng trước ngày. Chỉ lấy năm; xem lại mọi ngày trong cột này."),
        "DS63": ("warning", "Không có ngày này trong lịch. Chỉ lấy năm; sửa lại ngày sinh."),
        "DS64": ("info", "Năm sinh ghi hai chữ số; đã ghi đủ bốn chữ số."),
        "DS65": ("info", "Ngày sinh là số thứ tự ngày của Excel; đã đổi thành ngày."),
        "DS66": ("info", "Ngày hoặc tháng để trống trong ngày sinh; chỉ lấy phần đã rõ."),
        "DS67": ("warning", "Năm âm lịch ghi kèm không khớp: năm {what}. Đối chiếu lại năm sinh."),
        "DS68": ("info", "Ngày sinh viết liền không có dấu; đã tách thành ngày, tháng, năm."),
        # one against another
        "DS70": ("warning", "Số căn cước cho biết là {what}, khác với giới tính trong danh sách. Đối chiếu giấy tờ."),
        "DS71": ("warning", "Số căn cước thuộc thế kỷ khác với năm sinh. Đối chiếu giấy tờ."),
        "DS72": ("warning", "Số căn cước cho biết sinh năm ..{what}, khác với năm sinh trong danh sách. Đối chiếu giấy tờ."),
        "DS73": ("warning", "Ba số đầu của căn cước ({what}) không phải mã tỉnh nào. Đối chiếu giấy tờ."),
        "DS74": ("warning", "Trùng số giấy tờ với {what}. Bỏ một dòng nếu là một người, hoặc sửa số."),
        "DS75": (
            "warning",
            "Trùng họ tên, năm sinh và thôn với {what}. Nếu là một người, bỏ một dòng; nếu không, ghi thêm số căn cước.",
        ),
        "DS76": ("warning", "Người này cũng có trong danh sách khác: {what}. Chỉ giữ ở một danh sách nếu mỗi người một suất."),
        "DS77": ("warning", "Cột đánh dấu ghi {what}, không khớp năm sinh. Sửa dấu hoặc năm sinh."),
        "DS78": (
            "warning",
            "Người này nằm trong nhóm “{what}” nhưng năm sinh không thuộc nhóm ấy. Chuyển nhóm hoặc sửa năm sinh.",
        ),
        "DS79": ("warning", "Cột tuổi ghi {what}, không khớp năm sinh. Tuổi mừng thọ = năm Tết trừ năm sinh."),
        "DS80": ("warning", "Không có thôn này trong danh mục của đơn vị.{what} Sửa tên thôn."),
        "DS81": ("info", "Tên thôn được viết nhiều cách; đã viết thống nhất là “{what}”."),
        "DS82": ("warning", "Không biết thôn của người này. Điền tên thôn."),
        "DS83": ("warning", "Ghi là đã mất. Xác minh; nếu đúng thì đưa khỏi danh sách."),
        "DS84": ("warning", "Ghi là đã chuyển đi. Xác minh nơi thường trú trước khi tặng quà."),
        "DS85": ("warning", "Chưa đủ 60 tuổi trong năm lập danh sách ({what} tuổi). Đối chiếu lại năm sinh."),
        "DS86": ("warning", "Họ tên có vẻ không đủ hoặc lẫn chữ số. Ghi đủ họ, đệm, tên như trên giấy tờ."),
        "DS87": ("warning", "Giới tính không rõ ({what}). Ghi Nam hoặc Nữ."),
        "DS88": ("info", "Giới tính để trống; lấy theo {what}."),
        "DS89": ("warning", "{what}"),
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: where, how grave, what stood there, what was taken, and what to do."""

    tep: str
    sheet: str
    cell: str
    code: str
    severity: Severity
    read: str
    taken: str | None
    message: str

    def as_json(self) -> dict[str, str | None]:
        """The shape others rely on (DESIGN §6), with the file beside."""
        return {
            "file": self.tep,
            "sheet": self.sheet,
            "cell": self.cell,
            "code": self.code,
            "severity": self.severity,
            "read": self.read,
            "taken": self.taken,
            "message": self.message,
        }


def refused(code: str, *, name: str, **facts: str | int) -> FileRefused:
    """The exception to raise when a file cannot be used.

    >>> refused("DS02", name="a.xlsx").code
    'DS02'
    """
    return FileRefused(REFUSALS[code].format(name=f"Tệp {name}", **facts).strip(), code=code)
