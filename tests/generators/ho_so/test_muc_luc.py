"""The offline page shows everything it is given as text, leads only to files beside it, and needs nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest
from lxml import html

from generators.errors import Fault
from generators.goi_in import GoiIn, Phan, Thieu
from generators.ho_so import BieuDo, BoHoSo, TaiLieu, VanDe, trang_muc_luc

EVIL = '"><script>alert("An")</script><img src=x onerror=alert(1)>&amp;{{ 7*7 }}'


@dataclass(frozen=True)
class DangThuc:
    """As the equalities of a set give them."""

    ten: str
    dung: bool
    cho: tuple[str, ...]


BO = BoHoSo(
    ten="Mừng thọ Đinh Mùi",
    co_quan="Ủy ban nhân dân xã Mẫu",
    tai_lieu=[TaiLieu("Văn bản chính", "Kế hoạch", docx="Kế hoạch #1.docx", pdf="ke_hoach.pdf", vi_sao="Danh sách đổi.")],
    so_nguoi=1263,
    tien_theo_nguon={"Ngân sách xã": 1_200_000, "Xã hội hóa": 300_000},
    van_de=[
        VanDe("B1", "info", "Đã sửa.", doc_thay="38", da_lay="038"),
        VanDe.of(Fault("A1", "Sai ngày.", where="ô D12", tag="30/02")),
        VanDe("C1", "la lung", "Mức lạ."),
    ],
    dang_thuc=[
        DangThuc("Số người", dung=False, cho=("Quyết định: 12", "Dự toán: 13")),
        DangThuc("Ngày", dung=True, cho=("a", "b")),
    ],
    goi_in=[
        (
            "goi in",
            GoiIn(
                "g",
                "Giấy mời các cụ",
                hai_mat=True,
                phan=(Phan("g-1.pdf", 10, ""), Phan("g-2.pdf", 4, "")),
                muc=(),
                thieu=(Thieu("x.pdf", "Giấy mời", "Thôn 2", 9, "Lê Mẫu", "GI03", "Tệp hỏng."),),
            ),
        )
    ],
    bieu_do=[BieuDo(b"\x89PNG", "Thôn 1: 3 người")],
)


def page(bo: BoHoSo) -> html.HtmlElement:
    return html.fromstring(trang_muc_luc(bo))


def text(bo: BoHoSo) -> str:
    return " ".join(page(bo).xpath("string(//body)").split())


@pytest.mark.parametrize(
    "wanted",
    [
        "1.263 người",
        "1.500.000 đồng",
        "1/2 đẳng thức khớp",
        "Bằng chữ: Một triệu năm trăm nghìn đồng.",
        "Danh sách đổi.",
        "A1 · ô D12 · đọc thấy “30/02”",
        "đọc thấy “38” · đã lấy “038”",
        "Không khớp: Số ngườiQuyết định: 12Dự toán: 13",
        "Giấy mời các cụ: 0 giấy, 14 trang, in hai mặt",
        "Chưa có trong gói: Giấy mời, 9. Lê Mẫu – Thôn 2. Tệp hỏng.",
    ],
)
def test_the_page_says(wanted: str) -> None:
    assert wanted in text(BO)


def test_grave_findings_come_first_and_an_unknown_severity_is_grave() -> None:
    assert re.findall(r"(Lỗi phải sửa|Đã tự sửa[^:]*): (\d)", text(BO)) == [("Lỗi phải sửa", "2"), ("Đã tự sửa, để biết", "1")]


def test_links_lead_to_files_beside_the_page() -> None:
    assert page(BO).xpath("//a/@href") == [
        "K%E1%BA%BF%20ho%E1%BA%A1ch%20%231.docx",
        "ke_hoach.pdf",
        "goi%20in/g-1.pdf",
        "goi%20in/g-2.pdf",
    ]


def test_nothing_is_asked_of_the_network() -> None:
    raw = trang_muc_luc(BO).decode()
    assert not re.findall(r"https?:|@import|url\(|<link|srcset", raw)
    assert page(BO).xpath("//img/@src") == ["data:image/png;base64,iVBORw=="]
    assert page(BO).xpath("//script/@src") == []


def test_every_text_stays_text() -> None:
    evil = BoHoSo(
        ten=EVIL,
        co_quan=EVIL,
        ghi_chu=EVIL,
        tai_lieu=[TaiLieu(EVIL, EVIL, docx=EVIL, pdf="javascript:alert(1)", thon=EVIL, vi_sao=EVIL)],
        so_nguoi=1,
        tien_theo_nguon={EVIL: 1},
        van_de=[VanDe(EVIL, "error", EVIL, EVIL, EVIL, EVIL)],
        dang_thuc=[DangThuc(EVIL, dung, (EVIL,)) for dung in (True, False)],
        goi_in=[(EVIL, replace(BO.goi_in[0][1], tieu_de=EVIL, phan=(Phan(EVIL, 1, ""),)))],
        bieu_do=[BieuDo(b"", EVIL)],
    )
    seen = page(evil)
    assert len(seen.xpath("//script")) == 1
    assert not seen.xpath("//*[@onerror]")
    assert all(":" not in link for link in seen.xpath("//a/@href"))
    assert seen.xpath("//img/@alt") == [EVIL]
    assert seen.xpath("string(//title)") == EVIL
    assert seen.xpath("string(//body)").count("{{ 7*7 }}") >= 15


def test_a_set_without_findings_says_that_all_agrees() -> None:
    good = replace(BO, van_de=(), dang_thuc=BO.dang_thuc[1:])
    assert "Mọi con số, tên và ngày đều khớp nhau." in text(good)
    assert "Điều cần xem" not in text(good)


def test_many_letters_are_folded_and_all_there_even_when_they_come_mixed() -> None:
    kinds = ("Giấy mời", "Giấy mừng thọ")
    many = replace(BO, tai_lieu=[TaiLieu(kinds[n % 2], f"Cụ Mẫu {n}") for n in range(80)])
    folded = page(many).xpath("//details[summary='Giấy mời: 40 văn bản']")
    assert len(folded) == 1
    assert len(folded[0].xpath(".//li")) == 40
