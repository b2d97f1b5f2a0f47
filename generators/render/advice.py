"""What each fault of a template means and what to do: one stable code, one Vietnamese sentence of advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generators.errors import Fault

if TYPE_CHECKING:
    from generators.render.places import Paragraph

# MM: faults of the template itself. Codes are for ever: never reused, never renumbered.
TEMPLATE_ADVICE = {
    "MM01": "Thẻ mở mà không đóng. Thêm “{closer}” vào cuối thẻ.",
    "MM02": "Có dấu đóng “{mark}” mà không có dấu mở. Thêm dấu mở ở đầu thẻ hoặc xóa dấu này.",
    "MM03": "Hai dấu mở liền nhau: thẻ trước chưa đóng đã mở thẻ sau. Đóng thẻ trước lại.",
    "MM04": "Dấu mở và dấu đóng khác loại. Đóng thẻ này bằng “{closer}”.",
    "MM05": "Thẻ rỗng. Ghi tên trường vào giữa hoặc xóa thẻ.",
    "MM06": "Không hiểu nội dung trong thẻ ({reason}). Sửa lại cách viết; tên trường viết liền, dùng dấu gạch dưới.",
    "MM07": "Không có lệnh “{word}”. Các lệnh dùng được: {known}.",
    "MM08": "Lệnh “{word}” chưa được kết thúc. Thêm “{closer}” ở chỗ hết phần lặp hoặc phần điều kiện.",
    "MM09": "Lệnh “{word}” kết thúc một lệnh chưa hề bắt đầu. Xóa đi hoặc thêm lệnh bắt đầu ở trên.",
    "MM10": "Lệnh “{word}” không khớp: lệnh đang mở là “{opened}” ({place}). Kết thúc lệnh đó trước.",
    "MM11": "“{word}” chỉ dùng giữa “if” và “endif” (hoặc “else” giữa “for” và “endfor”). Chuyển vào trong hoặc xóa đi.",
    "MM12": "Hai đầu của một lệnh phải cùng cấp: đầu là “{opened}”, cuối là “{closed}”. Sửa cho giống nhau.",
    "MM13": "“{level}” chỉ dùng trong một dòng của bảng. Chuyển thẻ vào bảng hoặc đổi thành “{{%p”.",
    "MM14": "“{level}” chỉ dùng trong một ô của bảng. Chuyển thẻ vào ô hoặc đổi thành “{{%p”.",
    "MM15": "Lệnh bắt đầu ở {place} và kết thúc ở nơi khác. Đặt hai đầu của lệnh trong cùng một {container}.",
    "MM16": "Chữ đứng cùng đoạn với thẻ “{level}” sẽ mất: “{lost}”. Chuyển chữ sang đoạn khác.",
    "MM17": "Một đoạn chỉ được có một thẻ “{level}”. Tách mỗi thẻ ra một đoạn.",
    "MM18": "Một dòng của bảng chỉ được có một thẻ “{level}”. Tách mỗi thẻ ra một dòng.",
    "MM19": "Chữ đứng cùng dòng bảng với thẻ “{level}” sẽ mất: “{lost}”. Chuyển chữ sang dòng khác.",
    "MM20": "Không có bộ lọc “{name}”. {hint}",
    "MM21": "Không có phép thử “{name}” (sau chữ “is”). {hint}",
    "MM22": "Lệnh “{word}” không được dùng trong mẫu. Xóa thẻ này.",
    "MM23": "Không được đọc thuộc tính riêng “{name}”. Chỉ dùng tên trường, không bắt đầu bằng gạch dưới.",
    "MM24": "“{word}” chỉ dùng trong một ô của bảng. Chuyển thẻ vào ô.",
    "MM25": "“{word}” chỉ dùng trong một vòng lặp “for”. Thêm vòng lặp quanh ô này hoặc xóa thẻ.",
    "MM26": "Thẻ bị ngắt sang đoạn sau. Viết cả thẻ trên một đoạn, không xuống dòng bên trong thẻ.",
    "MM27": "Thiếu dấu cách sau cấp của thẻ. Viết “{written}”.",
    "MM28": "Trường “{name}” không có trong loại văn bản này. {hint}",
    "MM29": "Trường “{name}” của loại văn bản này không được mẫu dùng đến. Thêm vào mẫu nếu cần in ra.",
    "MM90": "Không đọc được các thẻ của phần này ({reason}). Xem lại các thẻ quanh đó.",
}

# DM: faults that show when a record is filled in.
DATA_ADVICE = {
    "DM01": "Dữ liệu không có trường “{name}”. {hint}",
    "DM02": "Mục dữ liệu ở đây không có trường “{name}”. {hint}",
    "DM03": "Trường ở đây để trống. Điền dữ liệu, hoặc sửa mẫu cho phép để trống bằng “or ''”.",
    "DM04": "Chữ có ký tự điều khiển {name} mà Word không chứa được. Gõ lại đoạn chữ đó.",
    "DM05": "Không tính được ở thẻ này ({reason}). Xem lại kiểu dữ liệu: số, chữ hay danh sách.",
    "DM06": "Chỗ này cần một danh sách để lặp nhưng dữ liệu không phải danh sách. Sửa dữ liệu hoặc bỏ vòng lặp.",
    "DM07": "Phép chia cho số không. Sửa dữ liệu hoặc thêm điều kiện trước phép chia.",
    "DM08": "Vòng lặp quá nhiều lần (trên 2 triệu lượt). Xem lại vòng lặp lồng nhau.",
    "DM09": "Văn bản làm ra quá lớn (trên 64 triệu ký tự). Chia dữ liệu ra nhiều văn bản.",
    "DM10": "Thẻ này làm việc mẫu không được phép làm. Chỉ dùng tên trường và các bộ lọc.",
    "DM11": "Phần tự gọi lại chính nó không dừng. Xem lại vòng lặp “recursive” hoặc macro.",
    "DM12": "{reason}",
}


def fault(code: str, paragraph: Paragraph, tag: str, **facts: str) -> Fault:
    """The fault of one template tag, with its place and its advice filled in."""
    return Fault(code, TEMPLATE_ADVICE[code].format(**facts), paragraph.where, tag)
