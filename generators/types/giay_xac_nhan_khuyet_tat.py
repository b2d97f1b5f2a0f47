"""Giấy xác nhận khuyết tật, in the office's own layout: compare it with the form of the circular in force before use.

The state's form stands in Thông tư 01/2019/TT-BLĐTBXH, amended by Thông tư 08/2023/TT-BLĐTBXH, which this house does not hold.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from generators.don_vi import DonVi
from generators.kieu import Chu, ChuTrong, Ngay
from generators.nhan_than import GIOI_TINH, NhanThan
from generators.nhay_cam import NHAY_CAM
from generators.tham_quyen import ThamQuyen
from generators.tieng_viet.ngay_thang import viet_ngay_ngan
from generators.van_ban import NoiDung, VanBan

DangTat = Literal["vận động", "nghe, nói", "nhìn", "thần kinh, tâm thần", "trí tuệ", "khác"]
MucDo = Literal["đặc biệt nặng", "nặng", "nhẹ"]


class GiayXacNhanKhuyetTat(VanBan):
    """A certificate for one person. Source of kinds and degrees: Luật Người khuyết tật 51/2010/QH12, Điều 3."""

    TEN: ClassVar[str] = "Giấy xác nhận khuyết tật"

    nguoi: NhanThan = Field(title="Người khuyết tật")
    nguoi_dai_dien: ChuTrong = Field("", title="Người đại diện hợp pháp", description="họ tên và quan hệ; bỏ trống khi không có")
    dang_tat: Annotated[tuple[DangTat, ...], NHAY_CAM] = Field(
        min_length=1, title="Dạng khuyết tật", description="vận động; nghe, nói; nhìn; thần kinh, tâm thần; trí tuệ; khác"
    )
    muc_do: Annotated[MucDo, NHAY_CAM] = Field(title="Mức độ khuyết tật")
    bien_ban: Chu = Field(title="Biên bản của Hội đồng", description="số, ngày và tên Hội đồng xác định mức độ khuyết tật")
    ngay_het_han: Ngay | None = Field(None, title="Có giá trị đến ngày", description="bỏ trống khi không ghi thời hạn")
    loai_ky_hieu: Chu = Field(
        "GXN",
        title="Chữ viết tắt trong ký hiệu",
        description="do đơn vị quy định; mẫu của đơn vị, đối chiếu Thông tư trước khi dùng",
    )
    trich_yeu: Chu = Field("", title="Trích yếu", description="giấy này không in trích yếu")
    tham_quyen: ThamQuyen = Field("chu_tich", title="Thẩm quyền", description="tập thể Ủy ban, Chủ tịch hay phòng soạn thảo")
    noi_dung: NoiDung = Field("", title="Ghi thêm", description="mỗi đoạn một dòng; có thể bỏ trống")

    def ky_hieu(self, don_vi: DonVi) -> str:
        """The office's own abbreviation: the decree names none for this paper."""
        return f"{self.loai_ky_hieu}-{don_vi.viet_tat}"

    def bai(self) -> str:
        """The lines of the certificate, then what the office adds."""
        person = self.nguoi
        lines = {
            "Họ và tên": person.ho_ten.upper(),
            "Ngày sinh": viet_ngay_ngan(person.ngay_sinh) if person.ngay_sinh else "",
            "Năm sinh": "" if person.ngay_sinh else str(person.nam_sinh),
            "Giới tính": GIOI_TINH[person.gioi_tinh],
            "Số định danh cá nhân": person.so_dinh_danh,
            "Nơi ở": person.noi_o.rstrip(" ."),
            "Người đại diện hợp pháp": self.nguoi_dai_dien,
            "Dạng khuyết tật": "; ".join(self.dang_tat),
            "Mức độ khuyết tật": self.muc_do,
            "Căn cứ": self.bien_ban.rstrip(" ."),
            "Có giá trị đến": viet_ngay_ngan(self.ngay_het_han) if self.ngay_het_han else "",
        }
        told = [f"{title}: {value}" for title, value in lines.items() if value]
        return "\n".join(["Xác nhận người có tên sau đây là người khuyết tật:", *told, *self.noi_dung.splitlines()])

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """No trích yếu: the name of the paper says all."""
        return {"trich_yeu": "", "ke_trich_yeu": ""}
