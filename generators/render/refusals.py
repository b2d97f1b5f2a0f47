"""Why a Word file is refused: one stable code and one piece of Vietnamese advice per reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generators.errors import FileRefused

_RESAVE = "Mở tệp bằng Word rồi lưu lại bằng Save As, kiểu “Word Document (*.docx)”."

REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "VB-T01": "Tệp rỗng, không có nội dung. Chọn lại đúng tệp .docx.",
        "VB-T02": "Tệp nặng {mb} MB, quá mức {limit_mb} MB. Nén nhỏ ảnh trong tệp (Compress Pictures) rồi lưu lại.",
        "VB-T03": "Đây là tệp {kind} đời cũ, không phải .docx. " + _RESAVE,
        "VB-T04": "Tệp có mật khẩu nên không đọc được. Bỏ mật khẩu trong Word (File, Info, Protect Document) rồi lưu lại.",
        "VB-T05": "Đây là tệp RTF mang đuôi .docx. " + _RESAVE,
        "VB-T06": "Đây là tệp PDF mang đuôi .docx. Dùng tệp Word gốc; đừng đổi đuôi tệp.",
        "VB-T07": "Đây là trang HTML mang đuôi .docx. " + _RESAVE,
        "VB-T08": "Đây không phải tệp .docx{kind}. Chọn lại đúng tệp do Word lưu.",
        "VB-T09": "Tệp bị cụt hoặc hỏng ({what}). Tải lại hoặc chép lại tệp từ bản gốc.",
        "VB-T10": "Phần “{part}” trong tệp bị hỏng ({what}). Tải lại hoặc chép lại tệp từ bản gốc.",
        "VB-T11": "Phần “{part}” bung ra lớn bất thường (trên {limit_mb} MB), có thể là tệp phá hoại. Không mở tệp này.",
        "VB-T12": "Tệp chứa quá {limit} phần bên trong, có thể là tệp phá hoại. Không mở tệp này.",
        "VB-T13": "Phần “{part}” nằm chồng lên phần khác trong tệp, có thể là tệp phá hoại. Không mở tệp này.",
        "VB-T14": "Phần “{part}” có hai lần trong tệp nên không biết bản nào đúng. " + _RESAVE,
        "VB-T15": "Trong tệp có đường dẫn không an toàn “{part}”. Không mở tệp này; xin lại tệp từ người gửi.",
        "VB-T16": "Phần “{part}” bị khóa bằng mật khẩu nén. Bỏ mật khẩu rồi lưu lại bằng Word.",
        "VB-T17": "Phần “{part}” được nén theo cách Word không dùng ({what}). " + _RESAVE,
        "VB-T18": "Tệp nén này không phải văn bản Word (thiếu [Content_Types].xml). Chọn lại đúng tệp .docx.",
        "VB-T19": "Đây là {kind}, không phải văn bản Word. Chọn lại đúng tệp .docx.",
        "VB-T20": "Tệp không có phần văn bản chính. " + _RESAVE,
        "VB-T21": "Tệp chứa macro ({part}). " + _RESAVE + " Word sẽ hỏi và bỏ macro.",
        "VB-T22": "Tệp chứa điều khiển ActiveX ({part}). Xóa điều khiển đó trong Word rồi lưu lại.",
        "VB-T23": "Tệp chứa đối tượng nhúng ({part}). Thay đối tượng đó bằng ảnh hoặc bảng thường rồi lưu lại.",
        "VB-T24": "Tệp chèn nguyên một tệp khác chưa được hòa vào ({part}). " + _RESAVE,
        "VB-T25": "Tệp lấy {kind} từ bên ngoài: “{target}”. Gỡ liên kết đó (với ảnh: chèn ảnh vào tệp) rồi lưu lại.",
        "VB-T26": "Phần “{part}” có khai báo DOCTYPE, Word không bao giờ ghi như vậy. Không mở tệp này.",
        "VB-T27": "Phần “{part}” không đúng cú pháp XML ({what}). " + _RESAVE,
        "VB-T28": "Phần “{part}” dùng bảng mã “{what}”, không phải UTF-8 hay UTF-16. " + _RESAVE,
        "VB-T29": "Tệp được lưu theo kiểu “Strict Open XML Document”. " + _RESAVE,
        "VB-T30": "Tệp được lưu theo kiểu mẫu của Word (.dotx). " + _RESAVE,
        "VB-T31": "Tệp nhắc tới phần “{part}” nhưng không có phần đó. " + _RESAVE,
        "VB-T32": "Phần “{part}” có trường {what} lấy dữ liệu từ bên ngoài. Đổi trường thành chữ (Ctrl+Shift+F9) rồi lưu lại.",
        "VB-T33": "Phần “{part}” ghi khác với mục lục của tệp nén, có thể là tệp phá hoại. " + _RESAVE,
    }
)


def refused(code: str, **facts: str | int) -> FileRefused:
    """The exception to raise for one reason, its sentence filled with the facts of this file.

    >>> refused("VB-T05").code
    'VB-T05'
    """
    return FileRefused(REFUSALS[code].format(**facts), code=code)
