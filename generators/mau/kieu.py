"""The styles of every template: Vietnamese names, ids without marks, the sizes of profile P14.

Sizes, weights and alignments are those of NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, III and V.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from generators.ke_dong import CO_PT
from generators.mau.wml import Element, twips, w

PHONG = "Times New Roman"
LUI_MM = 10
"""First-line indent of the body: 1 cm, one of the two lawful ones."""

CACH_VIEN_PT = 4
"""Between a text and the frame around it; Word and LibreOffice draw the frame outside the indents."""

DEN, DO, XAM = "", "FF0000", "808080"


@dataclass(frozen=True, slots=True)
class Kieu:
    """One style; sizes and gaps are in points, indents in millimetres."""

    ten: str
    co: float = 14
    dam: bool = False
    nghieng: bool = False
    hoa: bool = False
    canh: str = "left"
    truoc: float = 0
    sau: float = 0
    dong: float = 1.0
    dong_cung: float = 0
    lui_dau: float = 0
    lui_trai: float = 0
    lui_phai: float = 0
    lui_treo: float = 0
    dinh_sau: bool = False
    mau: str = DEN
    vien: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id: the name without marks and spaces.

        >>> Kieu("Địa danh ngày tháng").id
        'DiaDanhNgayThang'
        """
        plain = unicodedata.normalize("NFD", self.ten.replace("Đ", "D").replace("đ", "d"))
        words = "".join(c for c in plain if c.isascii() and (c.isalnum() or c == " ")).split()
        return "".join(word[0].upper() + word[1:] for word in words)


def _than(ten: str, *, tieu_de: bool = False) -> Kieu:
    """A style of the body: justified, first line in by 1 cm, 6 pt above, a little more than single spacing."""
    return Kieu(ten, canh="both", lui_dau=LUI_MM, truoc=6, dong=1.08, dam=tieu_de, dinh_sau=tieu_de)


def _ke(ten: str, *, truoc: float = 0, sau: float = 0) -> Kieu:
    """A paragraph of underscores, so low that only the strokes have room: they come close under the text above."""
    return Kieu(ten, co=CO_PT, canh="center", dong_cung=4, truoc=truoc, sau=sau)


CAC_KIEU = (
    Kieu("Quốc hiệu", co=13, dam=True, canh="center"),
    Kieu("Tiêu ngữ", co=14, dam=True, canh="center"),
    Kieu("Cơ quan chủ quản", co=13, canh="center"),
    Kieu("Tên cơ quan", co=13, dam=True, canh="center"),
    _ke("Kẻ tiêu ngữ"),
    _ke("Kẻ cơ quan"),
    Kieu("Số ký hiệu", co=13, canh="center", truoc=8.9),
    Kieu("Địa danh ngày tháng", nghieng=True, canh="center", truoc=8),
    Kieu("Trích yếu công văn", co=13, canh="center", truoc=6, lui_trai=2, lui_phai=2),
    Kieu("Dấu khẩn", co=13, dam=True, canh="center", truoc=10, mau=DO, vien=("top", "left", "bottom", "right")),
    Kieu("Tên loại", dam=True, canh="center", truoc=20, dinh_sau=True),
    Kieu("Trích yếu", dam=True, canh="center", lui_trai=10, lui_phai=10, dinh_sau=True),
    _ke("Kẻ trích yếu", sau=8),
    Kieu("Kính gửi một nơi", canh="center", truoc=16, sau=8, lui_trai=10, lui_phai=10),
    Kieu("Kính gửi", truoc=16, lui_trai=30, dinh_sau=True),
    Kieu("Danh sách kính gửi", lui_trai=50.5, lui_treo=2.9, truoc=3),
    Kieu("Thẩm quyền", dam=True, canh="center", truoc=10, sau=6, dinh_sau=True),
    Kieu("Căn cứ", nghieng=True, canh="both", lui_dau=LUI_MM, truoc=6, dong=1.08),
    Kieu("Lệnh ban hành", dam=True, canh="center", truoc=12, sau=6, dinh_sau=True),
    Kieu("Nhãn phần", dam=True, canh="center", truoc=12, dinh_sau=True),
    Kieu("Tên phần", dam=True, hoa=True, canh="center", sau=6, dinh_sau=True),
    Kieu("Mục", dam=True, hoa=True, canh="both", lui_dau=LUI_MM, truoc=10, dong=1.08, dinh_sau=True),
    _than("Khoản có tiêu đề", tieu_de=True),
    _than("Khoản"),
    _than("Điểm"),
    _than("Gạch đầu dòng"),
    _than("Dấu cộng"),
    _than("Đoạn văn"),
    _than("Điều có tiêu đề", tieu_de=True),
    _than("Điều"),
    Kieu("Cách khối", co=6, dinh_sau=True),
    Kieu("Nơi nhận", co=12, dam=True, nghieng=True),
    Kieu("Danh sách nơi nhận", co=11, lui_trai=2.1, lui_treo=2.1),
    Kieu("Quyền hạn", dam=True, canh="center", dinh_sau=True),
    Kieu("Chỗ ký", canh="center", truoc=4, sau=4, dinh_sau=True),
    Kieu("Người ký", dam=True, canh="center"),
    Kieu("Phụ lục", dam=True, canh="center", dinh_sau=True),
    Kieu("Tên phụ lục", dam=True, hoa=True, canh="center", lui_trai=10, lui_phai=10, dinh_sau=True),
    Kieu("Kèm theo", nghieng=True, canh="center", lui_trai=10, lui_phai=10, dinh_sau=True),
    _ke("Kẻ phụ lục", sau=8),
    Kieu("Đơn vị tính", co=13, nghieng=True, canh="right", truoc=4, sau=4, dinh_sau=True),
    Kieu("Tiêu đề nhóm", co=12, dam=True, truoc=2, sau=2),
    Kieu("Tiêu đề bảng", co=12, dam=True, canh="center"),
    Kieu("Ô bảng", co=12),
    Kieu("Ô bảng giữa", co=12, canh="center"),
    Kieu("Ô bảng số", co=12, canh="right"),
    Kieu("Ô bảng cộng", co=12, dam=True),
    Kieu("Ô bảng cộng số", co=12, dam=True, canh="right"),
    Kieu("Bằng chữ", nghieng=True, canh="both", truoc=6, lui_dau=LUI_MM),
    Kieu("Địa chỉ", co=11, canh="center", vien=("top",)),
    Kieu("Số trang", canh="center"),
    Kieu("Khe hở", co=1, dong_cung=1),
    Kieu("Thẻ lệnh", co=9, mau=XAM),
)

NHAN_DIEU = "NhanDieu"
TRON, KE = "BangTron", "BangKe"


def styles_xml(rieng: Sequence[Kieu] = ()) -> Element:
    """The whole of word/styles.xml; `rieng` are the styles that one type has besides the shared ones."""
    paragraphs = (_style(kieu, order) for order, kieu in enumerate((*CAC_KIEU, *rieng), 1))
    return w("styles", _defaults(), _latent(), *_builtin(), *paragraphs, *_tables(), _nhan())


def _defaults() -> Element:
    run = w(
        "rPr",
        w("rFonts", ascii=PHONG, hAnsi=PHONG, eastAsia=PHONG, cs=PHONG),
        w("sz", val=28),
        w("szCs", val=28),
        w("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA"),
    )
    paragraph = w("pPr", w("widowControl"), w("spacing", before=0, after=0, line=240, lineRule="auto"))
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", paragraph))


def _latent() -> Element:
    """Word's own styles stay out of sight, so that the office finds ours."""
    return w("latentStyles", defLockedState=0, defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1, defQFormat=0, count=376)


def _builtin() -> list[Element]:
    normal = w("style", w("name", val="Normal"), w("qFormat"), type="paragraph", default=1, styleId="Normal")
    font = w(
        "style",
        w("name", val="Default Paragraph Font"),
        w("uiPriority", val=1),
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    font.append(w("semiHidden"))
    table = w(
        "style",
        w("name", val="Normal Table"),
        w("uiPriority", val=99),
        w("semiHidden"),
        type="table",
        default=1,
        styleId="TableNormal",
    )
    table.append(w("tblPr", w("tblInd", w=0, type="dxa"), _margins(0, 0)))
    numbering = w("style", w("name", val="No List"), w("semiHidden"), type="numbering", default=1, styleId="NoList")
    return [normal, font, table, numbering]


def _style(kieu: Kieu, order: int) -> Element:
    style = w("style", w("name", val=kieu.ten), w("basedOn", val="Normal"), type="paragraph", customStyle=1, styleId=kieu.id)
    style.extend([w("uiPriority", val=order), w("qFormat"), _paragraph(kieu), _run(kieu)])
    return style


def _paragraph(kieu: Kieu) -> Element:
    line, rule = (kieu.dong_cung * 20, "exact") if kieu.dong_cung else (kieu.dong * 240, "auto")
    indent = {"left": twips(kieu.lui_trai), "right": twips(kieu.lui_phai)}
    indent |= {"hanging": twips(kieu.lui_treo)} if kieu.lui_treo else {"firstLine": twips(kieu.lui_dau)}
    return w(
        "pPr",
        *([w("keepNext")] if kieu.dinh_sau else []),
        *(
            [w("pBdr", *(w(side, val="single", sz=4, space=CACH_VIEN_PT, color=kieu.mau or "000000") for side in kieu.vien))]
            if kieu.vien
            else []
        ),
        w("spacing", before=round(kieu.truoc * 20), after=round(kieu.sau * 20), line=round(line), lineRule=rule),
        w("ind", **indent),
        w("jc", val=kieu.canh),
    )


def _run(kieu: Kieu) -> Element:
    half = round(kieu.co * 2)
    return w(
        "rPr",
        *([w("b"), w("bCs")] if kieu.dam else []),
        *([w("i"), w("iCs")] if kieu.nghieng else []),
        *([w("caps")] if kieu.hoa else []),
        *([w("color", val=kieu.mau)] if kieu.mau else []),
        w("sz", val=half),
        w("szCs", val=half),
    )


def _margins(side_mm: float, top_mm: float) -> Element:
    sides = {"top": top_mm, "left": side_mm, "bottom": top_mm, "right": side_mm}
    return w("tblCellMar", *(w(side, w=twips(mm), type="dxa") for side, mm in sides.items()))


def _tables() -> list[Element]:
    plain = w("style", w("name", val="Bảng trơn"), w("basedOn", val="TableNormal"), type="table", customStyle=1, styleId=TRON)
    plain.append(w("tblPr", _margins(0, 0)))
    ruled = w("style", w("name", val="Bảng kẻ"), w("basedOn", val="TableNormal"), type="table", customStyle=1, styleId=KE)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    ruled.append(
        w("tblPr", w("tblBorders", *(w(side, val="single", sz=4, space=0, color="000000") for side in sides)), _margins(1.2, 0.7))
    )
    return [plain, ruled]


def _nhan() -> Element:
    """The bold label of a Điều whose text follows on the same line."""
    style = w("style", w("name", val="Nhãn điều"), type="character", customStyle=1, styleId=NHAN_DIEU)
    style.extend([w("basedOn", val="DefaultParagraphFont"), w("uiPriority", val=90), w("qFormat"), w("rPr", w("b"), w("bCs"))])
    return style
