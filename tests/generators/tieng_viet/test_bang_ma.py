"""Old encodings: what was encoded is decoded, and Unicode is never taken for something old."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tieng_viet import bang_ma
from generators.tieng_viet.bang_ma import BangMa, doan_ma, giai_ma
from generators.tieng_viet.dat_dau import dat_dau
from generators.tieng_viet.thanh_dieu import CHU_CAI, TACH

# The code page in its own order, written apart from tcvn3.csv: first the letters from A1 on, then the toned ones from B5 on.
TCVN3 = dict(zip("ĂÂÊÔƠƯĐăâêôơưđ", range(0xA1, 0xAF), strict=True)) | {
    chu: ma
    for dau, cac_chu in (
        (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"),
        (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    )
    for ma, chu in enumerate(cac_chu, dau)
}  # fmt: skip
NEN, MU, TRANG = "øûõùï", "àåãáä", "èúüéë"
HOA_THUONG = st.sampled_from(sorted(set(CHU_CAI + "".join(TACH)) - set("fjwz")))
THUONG = st.text(st.sampled_from(sorted({c.lower() for c in CHU_CAI + "".join(TACH)})) | st.sampled_from(" .,-0123456789"))


def sang_vni(chu: str) -> str:
    """One letter as VNI writes it, by its rule: the letter, then a letter for the mark."""
    if chu.isupper():
        return sang_vni(chu.lower()).upper()
    nen, thanh = TACH.get(chu, (chu, 0))
    don = {"đ": "ñ", "ơ": "ô", "ư": "ö"}
    if nen == "i" and thanh:
        return "ìæóíò"[thanh - 1]
    if chu == "ỵ":
        return "î"
    if nen in "âêô":
        return "aeo"["âêô".index(nen)] + ("â" + MU)[thanh]
    if nen == "ă":
        return "a" + ("ê" + TRANG)[thanh]
    return don.get(nen, nen) + ("" if not thanh else NEN[thanh - 1])


@given(THUONG)
def test_what_tcvn3_wrote_comes_back(text: str) -> None:
    assert giai_ma("".join(chr(TCVN3.get(c, ord(c))) for c in text), bang=BangMa.TCVN3) == text


@given(THUONG)
def test_a_capital_font_gives_capitals(text: str) -> None:
    assert giai_ma("".join(chr(TCVN3.get(c, ord(c))) for c in text), bang=BangMa.TCVN3_HOA) == text.upper()


@given(st.text(HOA_THUONG | st.sampled_from(" .,-0123456789")))
def test_what_vni_wrote_comes_back(text: str) -> None:
    assert giai_ma("".join(map(sang_vni, text)), bang=BangMa.VNI) == text


@pytest.mark.parametrize(
    ("ma", "bang", "chu"),
    [
        ("NguyÔn V¨n TuÊn", BangMa.TCVN3, "Nguyễn Văn Tuấn"),
        ("TrÇn ThÞ", BangMa.TCVN3, "Trần Thị"),
        ("Ph¹m Lª §øc", BangMa.TCVN3, "Phạm Lê Đức"),
        ("céng hoµ x· héi chñ nghÜa viÖt nam", BangMa.TCVN3_HOA, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("§éc lËp - Tù do - H¹nh phóc", BangMa.TCVN3, "Độc lập - Tự do - Hạnh phúc"),
        ("Nguyeãn Vaên Tuaán", BangMa.VNI, "Nguyễn Văn Tuấn"),
        ("Traàn Thò, Ñaëng AÙnh, Aùnh", BangMa.VNI, "Trần Thị, Đặng Ánh, Ánh"),
        ("COÄNG HOØA XAÕ HOÄI", BangMa.VNI, "CỘNG HÒA XÃ HỘI"),
    ],
)
def test_samples_from_old_files_are_read_and_recognised(ma: str, bang: BangMa, chu: str) -> None:
    assert giai_ma(ma, bang=bang) == chu
    assert doan_ma(ma) == (BangMa.TCVN3 if bang is BangMa.TCVN3_HOA else bang)


@pytest.mark.parametrize(
    ("text", "font", "bang"),
    [
        ("Hïng", ".VnTime", BangMa.TCVN3),
        ("Hïng", ".VnArialH", BangMa.TCVN3_HOA),
        ("ban", ".VnTimeH", BangMa.TCVN3_HOA),
        ("BAN", ".VnTimeH", None),
        ("Nam", ".VnTime", None),
        ("Höông", "VNI-Times", BangMa.VNI),
        ("Hương", "VNI-Times", None),
        ("Nguyễn Văn An", ".VnTime", None),
        ("Hà", ".VnTime", None),
        ("§/c: th«n §¾k L¾k", ".VnTime", BangMa.TCVN3),
        ("Bé Tô", ".VnTime", None),
        ("N÷", None, BangMa.TCVN3),
        ("§¾k", None, None),
    ],
)
def test_the_name_of_the_font_helps_but_unicode_stays_unicode(text: str, font: str | None, bang: BangMa | None) -> None:
    assert doan_ma(text, font=font) == bang


@pytest.mark.parametrize(
    "text",
    [
        "Lê Công", "Hà", "Bé Tô", "Cô Thúy", "Café Müller", "José Ángel Muñoz", "São Paulo", "Noël", "Haïti, Caïn", "Müller Jörg",
        "25 °C ± 5 %", "© 2024 Công ty", "Microsoft®", "5 µm", "½ triệu", "«Lê»", "m² và m³", "naïve façade", "Zoë Größe", "§ 5",
        "tên: Hoà, Ý", "x × y ÷ z", "", "Le Van An", "Đỗ Thị Ước", "Ý kiến: đồng ý", "1·2·3", "Á, à, é!",
    ],
)  # fmt: skip
def test_unicode_and_plain_text_raise_no_false_alarm(text: str) -> None:
    assert doan_ma(text) is None


@given(st.text(HOA_THUONG | st.just(" ")))
def test_unicode_vietnamese_is_never_taken_for_an_old_encoding_by_its_font(text: str) -> None:
    if any(ord(c) > 0xFF for c in text):
        assert doan_ma(text, font=".VnTime") is doan_ma(text, font="VNI-Times") is doan_ma(text) is None


def test_prose_in_unicode_raises_no_alarm_word_by_word_and_the_same_prose_encoded_is_seen() -> None:
    van = dat_dau(VAN_BAN)
    tu = van.split()
    assert [t for t in tu if doan_ma(t)] == []
    assert doan_ma("".join(chr(TCVN3.get(c, ord(c))) for c in van.lower())) is BangMa.TCVN3
    assert doan_ma("".join(map(sang_vni, van))) is BangMa.VNI
    assert giai_ma("".join(map(sang_vni, van)), bang=BangMa.VNI) == van


VAN_BAN = """Căn cứ kế hoạch chúc thọ, mừng thọ người cao tuổi dịp Tết Nguyên đán, Ủy ban nhân dân xã giao Phòng Văn hóa - Xã hội
phối hợp với Hội Người cao tuổi rà soát, lập danh sách từng thôn; Phòng Kinh tế thẩm định kinh phí; các thôn thông báo
đến từng gia đình trước ngày hai mươi ba tháng Chạp. Những cụ già yếu không dự lễ được thì trao quà tại nhà."""


def test_both_tables_lie_beside_the_code_and_hold_every_letter_once() -> None:
    for ten, so_chu in (("tcvn3", 74), ("vni", 134)):
        dong = (Path(bang_ma.__file__).parent / f"{ten}.csv").read_text(encoding="utf-8").splitlines()[1:]
        chu, ma = zip(*(d.split(",") for d in dong), strict=True)
        assert len(set(chu)) == len(set(ma)) == len(dong) == so_chu
