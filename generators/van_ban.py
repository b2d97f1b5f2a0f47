"""What every numbered document shares: the fields a clerk fills in, and the flat context its template prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field, ValidationInfo, field_validator

from generators import danh_so, dau_cau, noi_dung
from generators.don_vi import DonVi, Nguoi, Phong
from generators.errors import Fault, FaultsFound
from generators.giay_to import CO_DINH, PHAN_CHUNG, GiayTo
from generators.ke_dong import can_dong, ke_co_quan, ke_trich_yeu
from generators.kieu import Chu, DungSai, Ngay, NhieuDong, SoDem
from generators.loi_du_lieu import gan_nhat, tu_choi, tu_choi_nhieu
from generators.noi_dung import Doan
from generators.so_ngay import ngay_thang, phan_ngay, so_van_ban
from generators.tham_quyen import CachKy, KhongDuocKy, ThamQuyen, quyen_han


def _doc_duoc(text: str) -> str:
    faults = noi_dung.loi(text)
    if faults:
        raise tu_choi_nhieu(faults)
    return text


TRONG_NGAY = {"thang": "month", "nam": "year"}
NoiDung = Annotated[NhieuDong, AfterValidator(_doc_duoc)]


class PhuLuc(BaseModel):
    """An annex in words; lists and tables of money are document types of their own."""

    model_config = CO_DINH
    ten: Chu = Field(title="Tên phụ lục")
    noi_dung: NoiDung = Field(title="Nội dung phụ lục")


class VanBan(GiayTo):
    """A numbered document. Source of the parts: NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I, phần I, mục II."""

    so: SoDem | None = Field(None, title="Số", description="văn thư cấp khi phát hành; dự thảo bỏ trống")
    ngay: Ngay | None = Field(None, title="Ngày ban hành", description="dự thảo bỏ trống")
    thang: Annotated[int, Field(strict=True, ge=1, le=12)] | None = Field(None, title="Tháng dự kiến")
    nam: Annotated[int, Field(strict=True, ge=1945, le=2200)] | None = Field(
        None, title="Năm dự kiến", description="phải ghi khi chưa có ngày ban hành", validate_default=True
    )
    trich_yeu: Chu = Field(title="Trích yếu", description="văn bản nói về việc gì")
    soan_thao: Chu = Field(title="Phòng soạn thảo", description="chữ viết tắt của phòng, ví dụ VHXH")
    noi_dung: NoiDung = Field(title="Nội dung", description="mỗi đoạn một dòng; I. / 1. / a) / - / + / Điều 1. đầu dòng")
    phu_luc: tuple[PhuLuc, ...] = Field((), title="Phụ lục")
    noi_nhan: tuple[Chu, ...] = Field(min_length=1, title="Nơi nhận", description="không ghi gạch đầu dòng và dòng Lưu")
    tham_quyen: ThamQuyen = Field("ubnd", title="Thẩm quyền", description="tập thể Ủy ban, Chủ tịch hay phòng soạn thảo")
    cach_ky: CachKy = Field("chinh_thuc", title="Cách ký")
    nguoi_ky: Chu = Field(title="Người ký", description="mã hoặc họ tên trong hồ sơ đơn vị")
    khan: Literal["", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"] = Field("", title="Độ khẩn")
    dau_ket: DungSai = Field(default=True, title="Kết thúc bằng ./.", description="như các mẫu ở Phụ lục III Nghị định 30")

    @field_validator("thang", "nam")
    @classmethod
    def _khop_ngay(cls, value: int | None, info: ValidationInfo) -> int | None:
        ngay = info.data.get("ngay")
        if ngay and value not in (None, getattr(ngay, TRONG_NGAY[info.field_name or ""])):
            raise tu_choi("DL18", f"Khác với ngày ban hành đã ghi. Bỏ dòng “{info.field_name}” khi đã có “ngay”.")
        if value is None and info.field_name == "nam" and info.data.get("ngay", "sai") is None:
            raise tu_choi("DL19", "Chưa ghi “ngay” (ngày ban hành) thì phải ghi năm dự kiến. Thêm dòng: nam = 2027")
        return value

    def canh_bao(self) -> list[Fault]:
        """Warnings that do not stop the document: labels out of order."""
        return list(danh_so.canh_bao(noi_dung.parse(self.bai())))

    def context(self, don_vi: DonVi) -> dict[str, object]:
        """The names a template may print; `FaultsFound` when the office does not know the signer or the department."""
        faults = self.loi_don_vi(don_vi)
        if faults:
            raise FaultsFound(f"Văn bản chưa khớp hồ sơ đơn vị ở {len(faults)} chỗ; chưa tạo văn bản nào.", faults)
        return {**PHAN_CHUNG, **self._phan_dau(don_vi), **self._phan_cuoi(don_vi), **self.phan_rieng(don_vi)}

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """What this type prints otherwise than, or besides, the shared parts."""
        return {}

    def bai(self) -> str:
        """The whole content as text: what the clerk typed, unless the type writes some of it from its fields."""
        return self.noi_dung

    def nhu(self) -> str:
        """The first recipient line that the text itself implies: “Như trên”, “Như Điều 3”; empty when none."""
        return ""

    def ghi_tm(self, don_vi: DonVi) -> Literal["co", "khong"]:
        """Whether the TM. line is written when the collective has the authority."""
        return "co"

    def ky_hieu(self, don_vi: DonVi) -> str:
        """The symbol after the number: “KH-UBND”, “TTr-VHXH”."""
        return f"{self.VIET_TAT}-{self.soan_thao if self.tham_quyen == 'phong' else don_vi.viet_tat}"

    def doan(self) -> list[Doan]:
        """The content as blocks, closed by “./.” unless the document says otherwise."""
        blocks = noi_dung.parse(self.bai())
        return dau_cau.them_dau_ket(blocks) if self.dau_ket else list(blocks)

    def loi_don_vi(self, don_vi: DonVi) -> list[Fault]:
        """Every way in which the document and the office profile disagree."""
        faults = []
        if don_vi.tim_phong(self.soan_thao) is None:
            hint = gan_nhat(self.soan_thao, [p.ma for p in don_vi.phong])
            faults.append(Fault("DL16", f"Hồ sơ đơn vị không có phòng “{self.soan_thao}”. {hint}", where="soan_thao"))
        nguoi = don_vi.tim_nguoi(self.nguoi_ky)
        if nguoi is None:
            hint = gan_nhat(self.nguoi_ky, [p.ho_ten for p in don_vi.nguoi])
            return [*faults, Fault("DL15", f"Hồ sơ đơn vị không có người ký “{self.nguoi_ky}”. {hint}", where="nguoi_ky")]
        try:
            self._quyen_han(don_vi, nguoi)
        except KhongDuocKy as e:
            faults.append(Fault(e.code, e.message, where="nguoi_ky"))
        return faults

    def co_quan_ky(self, don_vi: DonVi) -> str:
        """Who issues, in running text: “Chủ tịch Ủy ban nhân dân xã Ngọc Liên”."""
        if self.tham_quyen == "phong":
            return chuc_vu_day_du("Trưởng phòng", self._phong(don_vi))
        return don_vi.ten if self.tham_quyen == "ubnd" else f"{don_vi.dung_dau} {don_vi.ten}"

    def kem_theo(self, don_vi: DonVi) -> str:
        """The line under the title of what is attached to this document.

        Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.
        """
        return f"(Kèm theo {self.ten_loai()} số {so_van_ban(self.so)}/{self.ky_hieu(don_vi)} {self._ngay_thang()} của {self.co_quan_ky(don_vi)})"

    def _nam(self) -> int:
        year = self.ngay.year if self.ngay else self.nam
        assert year is not None
        return year

    def _ngay_thang(self) -> str:
        return ngay_thang(self.ngay, thang=self.thang, nam=self._nam())

    def _phong(self, don_vi: DonVi) -> Phong:
        phong = don_vi.tim_phong(self.soan_thao)
        assert phong is not None
        return phong

    def _quyen_han(self, don_vi: DonVi, nguoi: Nguoi) -> tuple[str, ...]:
        phong = don_vi.tim_phong(nguoi.phong) if self.tham_quyen != "phong" else None
        if self.tham_quyen == "phong" and nguoi.phong != self.soan_thao:
            raise KhongDuocKy(f"{nguoi.ho_ten} không thuộc phòng “{self.soan_thao}”. Chọn người của phòng, hoặc đổi tham_quyen.")
        return quyen_han(
            chuc_vu_day_du(nguoi.chuc_vu, phong),
            tham_quyen=self.tham_quyen,
            cach_ky=self.cach_ky,
            tap_the=don_vi.tap_the,
            dung_dau=don_vi.dung_dau,
            ghi_tm=self.ghi_tm(don_vi),
        )

    def _phan_dau(self, don_vi: DonVi) -> dict[str, object]:
        cua_phong = self.tham_quyen == "phong"
        ten = [self._phong(don_vi).ten.upper()] if cua_phong else [line.upper() for line in don_vi.ten_dong]
        trich_yeu = can_dong(self.trich_yeu.rstrip(" .;"))
        ngay, thang, nam = phan_ngay(self.ngay, thang=self.thang, nam=self._nam())
        return {
            "co_quan_chu_quan": (don_vi.ten_tat if cua_phong else don_vi.chu_quan).upper(),
            "ten_co_quan": ten,
            "ke_co_quan": ke_co_quan(ten[-1]),
            "so": so_van_ban(self.so),
            "ky_hieu": self.ky_hieu(don_vi),
            "dia_danh": don_vi.dia_danh,
            "ngay_thang": self._ngay_thang(),
            "ngay": ngay,
            "thang": thang,
            "nam": nam,
            "khan": self.khan,
            "ten_loai": self.ten_loai().upper(),
            "trich_yeu": trich_yeu,
            "ke_trich_yeu": ke_trich_yeu(trich_yeu),
            "tham_quyen": self.co_quan_ky(don_vi).upper(),
        }

    def _phan_cuoi(self, don_vi: DonVi) -> dict[str, object]:
        nguoi = don_vi.tim_nguoi(self.nguoi_ky)
        assert nguoi is not None
        return {
            "noi_dung": self.doan(),
            "noi_nhan": dau_cau.noi_nhan(self.noi_nhan, nhu=self.nhu(), soan_thao=self.soan_thao),
            "quyen_han": list(self._quyen_han(don_vi, nguoi)),
            "nguoi_ky": nguoi.ho_ten,
            "phu_luc": [
                {
                    "nhan": nhan,
                    "ten": p.ten.upper(),
                    "kem_theo": self.kem_theo(don_vi),
                    "noi_dung": list(noi_dung.parse(p.noi_dung)),
                }
                for nhan, p in zip(nhan_phu_luc(len(self.phu_luc)), self.phu_luc, strict=True)
            ],
        }


class VanBanGui(VanBan):
    """A document sent to named addressees: công văn, tờ trình, báo cáo to a superior."""

    kinh_gui: tuple[Chu, ...] = Field(min_length=1, title="Kính gửi", description="mỗi nơi một dòng, không gạch đầu dòng")

    def nhu(self) -> str:
        """“Như trên” whenever the document has addressees."""
        return "Như trên" if self.kinh_gui else ""

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """The addressees: one beside “Kính gửi:”, more on lines of their own."""
        return {"kinh_gui": dau_cau.kinh_gui(self.kinh_gui), "kinh_gui_mot": dau_cau.mot_noi(self.kinh_gui)}


def nhan_phu_luc(count: int) -> Sequence[str]:
    """The labels of this many annexes; Roman numbers are compulsory from two up.

    >>> nhan_phu_luc(1), nhan_phu_luc(2)
    (['Phụ lục'], ['Phụ lục I', 'Phụ lục II'])
    """
    return ["Phụ lục"] if count == 1 else [f"Phụ lục {danh_so.so_la_ma(n)}" for n in range(1, count + 1)]


def chuc_vu_day_du(chuc_vu: str, phong: Phong | None) -> str:
    """A post with the department's name, the word they share said once.

    >>> chuc_vu_day_du("Phó Trưởng phòng", Phong(ma="VHXH", ten="Phòng Văn hóa - Xã hội"))
    'Phó Trưởng phòng Văn hóa - Xã hội'
    >>> chuc_vu_day_du("Giám đốc", Phong(ma="TT", ten="Trung tâm Phục vụ hành chính công"))
    'Giám đốc Trung tâm Phục vụ hành chính công'
    """
    words = phong.ten.split() if phong else []
    for n in range(len(words), 0, -1):
        if chuc_vu.casefold().endswith(" ".join(words[:n]).casefold()):
            return " ".join([chuc_vu, *words[n:]])
    return " ".join([chuc_vu, *words])
