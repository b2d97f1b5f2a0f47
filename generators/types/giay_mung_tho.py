"""Giấy mừng thọ: one person's certificate, on a framed landscape page; a congratulation, not a document that NĐ 30/2020 rules."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, Field, ValidationInfo, field_validator

from generators.chinh_sach.danh_xung import CachXung, loai_tho, xung_ho
from generators.chinh_sach.tu_cam import tim_tu_cam
from generators.chinh_sach.tuoi import Moc, moc
from generators.don_vi import DonVi
from generators.errors import Fault, FaultsFound
from generators.giay_to import CO_DINH, PHAN_CHUNG, GiayTo
from generators.kieu import Chu, ChuTrong, DungSai, Ngay
from generators.loi_du_lieu import gan_nhat, tu_choi, tu_choi_nhieu
from generators.so_ngay import ngay_thang, phan_ngay
from generators.tham_quyen import KhongDuocKy, quyen_han
from generators.tieng_viet.be_rong_chu import be_rong_mm

CO_TEN_PT = {"lon": 32, "vua": 26, "nho": 21}
"""Sizes of the name, the largest first: the first in which it fits one line is taken."""

RONG_TEN_MM = 245
"""Width of the line on which the name stands."""

DanhXung = Literal["", "ông", "bà", "cụ", "cụ ông", "cụ bà"]
GIOI = {"ông": "nam", "cụ ông": "nam", "bà": "nu", "cụ bà": "nu"}


def co_ten(ho_ten: str) -> str | None:
    """The name of the largest size in which a name in capitals fits one line, None when it fits in none.

    >>> co_ten("Lê Văn Thỉnh"), co_ten("Nguyễn Phương Hoàng Trường Thị Thương Thương")
    ('lon', 'nho')
    """
    widths = {name: be_rong_mm(ho_ten.upper(), co_pt=size, dam=True) for name, size in CO_TEN_PT.items()}
    return next((name for name, width in widths.items() if width <= RONG_TEN_MM), None)


def _sach(text: str) -> str:
    """The text, when it holds no word that a congratulation may not hold."""
    if found := tim_tu_cam(text, loi_chuc=True):
        raise tu_choi_nhieu([place.fault() for place in found])
    return text


LoiChuc = Annotated[Chu, AfterValidator(_sach)]
LoiChucTrong = Annotated[ChuTrong, AfterValidator(_sach)]


class HoiNguoiCaoTuoi(BaseModel):
    """The association as issuer, with who signs for it."""

    model_config = CO_DINH
    ten: LoiChuc = Field(title="Tên Hội", description="ví dụ Hội Người cao tuổi xã Ngọc Liên")
    quyen_han: tuple[Chu, ...] = Field(
        min_length=1, title="Quyền hạn, chức vụ người ký", description="mỗi dòng một ý, như Hội quy định"
    )
    nguoi_ky: Chu = Field(title="Họ và tên người ký")


class GiayMungTho(GiayTo):
    """A certificate; age, milestone, form of address and the name of the feast follow from the two years."""

    TEN: ClassVar[str] = "Giấy mừng thọ"

    ho_ten: LoiChuc = Field(title="Họ và tên")
    gioi_tinh: Literal["nam", "nu"] = Field(title="Giới tính")
    nam_sinh: Annotated[int, Field(strict=True, ge=1890, le=2200)] = Field(title="Năm sinh")
    nam_mung_tho: Annotated[int, Field(strict=True, ge=1945, le=2200)] = Field(
        title="Năm mừng thọ", description="tuổi là năm này trừ năm sinh"
    )
    danh_xung: DanhXung = Field("", title="Danh xưng", description="bỏ trống thì tính theo tuổi và giới tính")
    noi_o: LoiChuc = Field(title="Nơi ở", description="thôn, xã, tỉnh")
    nhan_dip: LoiChuc = Field(title="Nhân dịp", description="ví dụ tết Nguyên đán Đinh Mùi năm 2027")
    loi_chuc: LoiChucTrong = Field("", title="Lời chúc", description="một câu, có thể bỏ trống")
    goi_ten_tho: DungSai = Field(
        default=True, title="Gọi thượng thọ, thượng thượng thọ", description="như tên lễ ở Thông tư 06/2012/TT-BVHTTDL"
    )
    ngay: Ngay | None = Field(None, title="Ngày ký", description="bỏ trống để ghi tay")
    hoi_nct: HoiNguoiCaoTuoi | None = Field(None, title="Hội Người cao tuổi cấp", description="bỏ trống khi Ủy ban nhân dân cấp")
    nguoi_ky: ChuTrong = Field(
        "",
        title="Người ký",
        description="mã hoặc họ tên lãnh đạo trong hồ sơ đơn vị; bỏ trống khi Hội cấp",
        validate_default=True,
    )

    @field_validator("ho_ten")
    @classmethod
    def _vua_dong(cls, name: str) -> str:
        if co_ten(name) is None:
            raise tu_choi("DL61", f"Họ tên “{name}” dài quá một dòng của giấy. Kiểm tra lại; ô này chỉ ghi họ và tên.")
        return name

    @field_validator("nam_mung_tho")
    @classmethod
    def _dung_moc(cls, year: int, info: ValidationInfo) -> int:
        tuoi = year - info.data.get("nam_sinh", year - 70)
        if moc(tuoi) is None:
            raise tu_choi(
                "DL62", f"Năm {year} người này {tuoi} tuổi, không phải tuổi mừng thọ. Kiểm tra năm sinh và năm mừng thọ."
            )
        return year

    @field_validator("danh_xung")
    @classmethod
    def _dung_gioi(cls, word: DanhXung, info: ValidationInfo) -> DanhXung:
        if word in GIOI and info.data.get("gioi_tinh", GIOI[word]) != GIOI[word]:
            raise tu_choi("DL63", f"Danh xưng “{word}” không khớp giới tính đã ghi. Sửa một trong hai.")
        return word

    @field_validator("nguoi_ky")
    @classmethod
    def _mot_noi_cap(cls, key: str, info: ValidationInfo) -> str:
        if "hoi_nct" in info.data and (info.data["hoi_nct"] is None) == (not key):
            raise tu_choi("DL64", "Ghi “nguoi_ky” khi Ủy ban nhân dân cấp giấy, hoặc “hoi_nct” khi Hội cấp: chỉ một trong hai.")
        return key

    @property
    def tuoi(self) -> int:
        """The age that is honoured."""
        return self.nam_mung_tho - self.nam_sinh

    def context(self, don_vi: DonVi) -> dict[str, object]:
        """The certificate's lines; `FaultsFound` when the office profile does not know who signs."""
        stand = self._moc()
        tuoi = f"{stand.ten} ({self.tuoi} tuổi)" if stand.hang_nam else stand.ten
        ngay, thang, nam = phan_ngay(self.ngay, thang=None, nam=self.nam_mung_tho)
        return {
            **PHAN_CHUNG,
            **self._noi_cap(don_vi),
            "dia_danh": don_vi.dia_danh,
            "ngay_thang": ngay_thang(self.ngay, thang=None, nam=self.nam_mung_tho),
            **{"ngay": ngay, "thang": thang, "nam": nam},
            "ten_loai": self.TEN.upper(),
            "trich_yeu": f"{self.TEN}: {self.ho_ten}",
            "kinh_mung": f"Kính {loai_tho(stand) if self.goi_ten_tho else 'mừng thọ'} {self._xung()}",
            **{"ho_ten": self.ho_ten.upper(), "co_ten": co_ten(self.ho_ten)},
            **{"nam_sinh": str(self.nam_sinh), "noi_o": self.noi_o.rstrip(" ."), "tuoi": tuoi},
            **{"nhan_dip": self.nhan_dip.rstrip(" ."), "loi_chuc": self.loi_chuc},
        }

    def _moc(self) -> Moc:
        found = moc(self.tuoi)
        assert found is not None
        return found

    def _xung(self) -> str:
        return self.danh_xung or xung_ho(self.tuoi, self.gioi_tinh, cach=CachXung(kem_gioi=True))

    def _noi_cap(self, don_vi: DonVi) -> dict[str, object]:
        """Who gives the certificate, and the lines of the signature."""
        if self.hoi_nct:
            lines = [line.upper() for line in self.hoi_nct.quyen_han]
            return {"ten_co_quan": [self.hoi_nct.ten.upper()], "quyen_han": lines, "nguoi_ky": self.hoi_nct.nguoi_ky}
        nguoi = don_vi.tim_nguoi(self.nguoi_ky)
        if nguoi is None:
            hint = gan_nhat(self.nguoi_ky, [p.ho_ten for p in don_vi.nguoi])
            raise _khong_khop(Fault("DL15", f"Hồ sơ đơn vị không có người ký “{self.nguoi_ky}”. {hint}", where="nguoi_ky"))
        try:
            lines = list(quyen_han(nguoi.chuc_vu, tham_quyen="ubnd", tap_the=don_vi.tap_the, dung_dau=don_vi.dung_dau))
        except KhongDuocKy as e:
            raise _khong_khop(Fault(e.code, e.message, where="nguoi_ky")) from e
        return {"ten_co_quan": [don_vi.ten.upper()], "quyen_han": lines, "nguoi_ky": nguoi.ho_ten}


def _khong_khop(fault: Fault) -> FaultsFound:
    return FaultsFound("Giấy mừng thọ chưa khớp hồ sơ đơn vị; chưa tạo giấy nào.", [fault])
