"""The gift rate table of a province as a typed model: who gets how much, from whom, since when, and where it is written."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generators.chinh_sach.tuoi import cac_moc
from generators.errors import Fault
from generators.kieu import Chu, ChuTrong, DungSai, Ngay, SoDem, SoNguyen, Tien
from generators.loi_du_lieu import tu_choi, tu_choi_nhieu
from generators.tieng_viet.ngay_thang import viet_ngay_vien_dan

CO_DINH = ConfigDict(frozen=True, extra="forbid")
TOAN_QUOC = "Toàn quốc"
"""The name under which the floor of the whole country is kept among the provinces."""

Dip = Literal["Tết Nguyên đán", "06/6", "01/10", "sinh nhật"]
NguonTien = Literal["ngân sách tỉnh", "ngân sách xã", "xã hội hóa"]
CachGia = Literal["đúng giá", "không quá", "không định giá", "đã gồm trong tiền mặt"]
LoaiNguon = Literal["thông tư", "nghị quyết", "quyết định", "kế hoạch", "ví dụ"]
ChepTu = Literal["văn bản gốc", "trang cơ quan nhà nước", "báo chí"]
TinhTrang = Literal["đã xác nhận", "chưa xác nhận", "có thể đã thay"]
CuTru = Literal["thường trú", "thường trú hoặc tạm trú", ""]

CO_GIA: tuple[CachGia, ...] = ("đúng giá", "không quá")


class HienVat(BaseModel):
    """One thing given beside the cash; its price may be exact, a ceiling, left open, or part of the cash already."""

    model_config = CO_DINH
    ten: Chu = Field(title="Hiện vật", description="ví dụ 5 mét vải lụa")
    cach_gia: CachGia = Field("đúng giá", title="Cách ghi giá")
    gia: Tien = Field(0, title="Giá trị (đồng)")
    nguon: NguonTien | None = Field(None, title="Nguồn kinh phí", description="bỏ trống: cùng nguồn với tiền mặt")

    @model_validator(mode="after")
    def _gia_hop_cach(self) -> HienVat:
        if self.cach_gia in CO_GIA and not self.gia:
            raise tu_choi("CS10", f"Hiện vật “{self.ten}” ghi “{self.cach_gia}” mà chưa có giá. Ghi gia, hoặc đổi cach_gia.")
        if self.cach_gia not in CO_GIA and self.gia:
            raise tu_choi("CS10", f"Hiện vật “{self.ten}” ghi “{self.cach_gia}” mà lại có giá. Bỏ gia, hoặc đổi cach_gia.")
        return self


class Muc(BaseModel):
    """What one age band gets; without an amount it says why (`chua_ro`) and nobody may pay by it."""

    model_config = CO_DINH
    tu: SoDem = Field(title="Từ tuổi")
    den: SoDem | None = Field(None, title="Đến tuổi", description="bỏ trống: trở lên")
    tien_mat: Tien | None = Field(None, title="Tiền mặt (đồng)")
    hien_vat: tuple[HienVat, ...] = Field((), title="Hiện vật")
    nguoi_chi: ChuTrong = Field("", title="Bên tặng, bên chi", description="như văn bản ghi")
    nguon: NguonTien | None = Field(None, title="Nguồn kinh phí")
    dip: tuple[Dip, ...] = Field((), title="Dịp trao", description="bỏ trống: theo cả bảng")
    chi_le: Tien = Field(0, title="Chi tổ chức lễ cho một người (đồng)", description="không phải quà")
    mot_lan: DungSai = Field(default=False, title="Chỉ một lần", description="ví dụ mức riêng ở tuổi 110")
    chua_ro: ChuTrong = Field("", title="Vì sao chưa có mức")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")

    @property
    def nhan(self) -> str:
        """The band in words: “80 tuổi”, “101–104 tuổi”, “từ 105 tuổi trở lên”."""
        if self.den is None:
            return f"từ {self.tu} tuổi trở lên"
        return f"{self.tu} tuổi" if self.tu == self.den else f"{self.tu}–{self.den} tuổi"

    @property
    def gia_hien_vat(self) -> int:
        """What the priced things come to, ceilings counted whole."""
        return sum(thing.gia for thing in self.hien_vat)

    def gom(self, tuoi: int) -> bool:
        """Whether the band holds this age."""
        return self.tu <= tuoi and (self.den is None or tuoi <= self.den)

    @model_validator(mode="after")
    def _hop_le(self) -> Muc:
        faults = [*self._loi_tuoi(), *self._loi_tien()]
        if faults:
            raise tu_choi_nhieu(faults)
        return self

    def _loi_tuoi(self) -> list[Fault]:
        moc = [m.tuoi for m in cac_moc()]
        if self.den is not None and self.den < self.tu:
            return [Fault("CS11", f"Nhóm tuổi ghi từ {self.tu} đến {self.den}. Đổi lại để số nhỏ đứng ở tu, số lớn ở den.")]
        if self.tu < 100 and (self.tu not in moc or self.den != self.tu):
            ages = ", ".join(str(age) for age in moc if age <= 100)
            return [
                Fault("CS12", f"Nhóm {self.nhan} không phải mốc mừng thọ. Dưới 100 tuổi, ghi tu = den, là một trong: {ages}.")
            ]
        return []

    def _loi_tien(self) -> list[Fault]:
        if self.tien_mat is None and not self.chua_ro:
            return [Fault("CS13", f"Nhóm {self.nhan} chưa có tien_mat. Ghi số tiền, hoặc ghi lý do chưa có mức vào chua_ro.")]
        if self.chua_ro and (self.tien_mat is not None or self.hien_vat):
            return [Fault("CS13", f"Nhóm {self.nhan} vừa có mức vừa ghi chua_ro. Đã chép được mức thì bỏ chua_ro.")]
        return []


class NguonMuc(BaseModel):
    """The paper a rate table is copied from."""

    model_config = CO_DINH
    loai: LoaiNguon = Field(title="Loại nguồn")
    co_quan: Chu = Field(title="Cơ quan ban hành")
    so_ky_hieu: ChuTrong = Field("", title="Số, ký hiệu")
    ngay: Ngay | None = Field(None, title="Ngày ban hành")
    chep_tu: ChepTu = Field("văn bản gốc", title="Số tiền chép từ")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")
    tai: tuple[Chu, ...] = Field((), title="Xem tại")

    @property
    def ten(self) -> str:
        """The paper as a sentence cites it."""
        loai = self.loai[0].upper() + self.loai[1:]
        if self.loai == "ví dụ":
            return f"{loai} của {self.co_quan}"
        so = f" số {self.so_ky_hieu}" if self.so_ky_hieu else " (chưa rõ số)"
        ngay = f" ngày {viet_ngay_vien_dan(self.ngay)}" if self.ngay else ""
        return f"{loai}{so}{ngay} của {self.co_quan}"


class BangMuc(BaseModel):
    """One rate table, valid in one place and time; `dia_ban_cu` names the former province when it covers only that."""

    model_config = CO_DINH
    tinh: Chu = Field(title="Tỉnh, thành phố")
    dia_ban_cu: ChuTrong = Field("", title="Địa bàn cũ", description="chỉ ghi khi bảng áp dụng cho một tỉnh trước sáp nhập")
    hieu_luc_tu: Ngay = Field(title="Hiệu lực từ")
    hieu_luc_den: Ngay | None = Field(None, title="Hiệu lực đến", description="bỏ trống: chưa có văn bản thay")
    tinh_trang: TinhTrang = Field(title="Tình trạng", description="chỉ bảng đã xác nhận mới dùng để chi")
    nguon: NguonMuc = Field(title="Nguồn")
    cu_tru: CuTru = Field("", title="Điều kiện cư trú", description="bỏ trống: nguồn không nêu")
    tam_tru_tu_thang: SoNguyen = Field(0, title="Tạm trú từ (tháng)")
    dip: tuple[Dip, ...] = Field((), title="Dịp trao", description="bỏ trống: mọi dịp luật cho phép")
    gia_thiep: Tien = Field(0, title="In, khung một thiếp (đồng)")
    chi_le_moi_thon: Tien = Field(0, title="Chi tổ chức lễ mỗi thôn (đồng)")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")
    muc: tuple[Muc, ...] = Field(min_length=1, title="Các mức")

    @property
    def pham_vi(self) -> str:
        """Where the table applies, in words."""
        return f"{self.tinh} (địa bàn {self.dia_ban_cu} cũ)" if self.dia_ban_cu else self.tinh

    @property
    def thoi_han(self) -> str:
        """When the table applies, in words."""
        den = f" đến {viet_ngay_vien_dan(self.hieu_luc_den)}" if self.hieu_luc_den else ""
        return f"từ {viet_ngay_vien_dan(self.hieu_luc_tu)}{den}"
