"""Every document type, by one rule: its sample is sound, its context is the contract, its missing fields are told."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from generators.doctype import DocType, KhongCoLoai, TruongDuLieu, all_types, get_type, read_data
from generators.don_vi import DonVi, read_don_vi
from generators.errors import FaultsFound
from generators.giay_to import PHAN_CHUNG
from generators.noi_dung import Doan
from generators.render import compile_template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROOT = Path(__file__).resolve().parents[2]
BANG = {"cac_bang", "tong", "bang_chu"}
PHU_LUC = {"nhan", "ten", "kem_theo"}
KEM = {"ten_loai_kem", "trich_yeu_kem", "kem_theo", "noi_dung_kem"}
RIENG = {
    "danh_sach": PHU_LUC | BANG | {"tong_nguoi", "tong_tien"},
    "du_toan": PHU_LUC | BANG | {"tong_tien", "theo_nguon"},
    "bieu_mau": PHU_LUC | BANG | {"cot", "nhom_cot", "hai_tang", "o_cong"},
    "danh_sach_ky_nhan": PHU_LUC
    | {"thon", "trang", "cot_nam_sinh", "cot_so_luong", "tong_nguoi", "tong_tien", "bang_chu", "ky_bang"},
    "quyet_toan": PHU_LUC | BANG | {"tong_du_toan", "tong_da_chi", "tong_con_lai", "theo_nguon", "ky_bang"},
    "bao_cao": {"bieu_do"},
    "bao_cao_so_lieu": PHU_LUC | {"dong"},
    "tong_hop": PHU_LUC | {"dong", "cong", "tong", "chua_ro"},
    "danh_sach_tron_100": PHU_LUC | {"dong", "tong"},
    "giay_mung_tho": {"kinh_mung", "ho_ten", "co_ten", "nam_sinh", "noi_o", "tuoi", "nhan_dip", "loi_chuc"},
    "giay_moi": {"co_quan_moi", "kinh_moi", "kinh_moi_mot", "toi_du", "chu_tri", "thoi_gian", "dia_diem"},
    "quyet_dinh_phe_duyet": KEM | BANG | {"tong_nguoi", "tong_tien"},
}
"""What a type prints besides the shared names: a change here changes templates."""

KINDS = {"text", "lines", "date", "integer", "money", "table", "choice", "bool"}
each_type = pytest.mark.parametrize("kind", all_types(), ids=lambda kind: kind.slug)


@pytest.fixture(scope="module")
def don_vi() -> DonVi:
    return read_don_vi(ROOT / "samples/inputs/don_vi.toml")


def sample(kind: DocType) -> dict[str, dict[str, object]]:
    return tomllib.loads((ROOT / f"samples/{kind.slug}.toml").read_text(encoding="utf-8"))


def texts(value: object) -> Iterator[str]:
    """Every string that a template could print from a context."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Doan):
        yield value.text
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def test_a_type_is_a_file_and_nothing_else() -> None:
    files = {path.stem for path in (ROOT / "generators/types").glob("[!_]*.py")}
    assert {kind.slug for kind in all_types()} == files


def test_an_unknown_type_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(KhongCoLoai, match="“ke_hoach”"):
        get_type("kehoach")


@each_type
def test_the_sample_is_sound_and_raises_no_warning(kind: DocType) -> None:
    assert kind.warnings(read_data(kind, sample(kind)["data"])) == []


@each_type
def test_the_context_has_the_names_of_the_contract(kind: DocType, don_vi: DonVi) -> None:
    context = kind.context(read_data(kind, sample(kind)["data"]), don_vi)
    assert set(context) == set(PHAN_CHUNG) | RIENG.get(kind.slug, set())


@each_type
def test_the_word_file_says_what_the_sample_expects(kind: DocType, don_vi: DonVi) -> None:
    template = compile_template((ROOT / "templates_docx" / kind.template).read_bytes())
    raw = template.render(kind.context(read_data(kind, sample(kind)["data"]), don_vi))
    root = ElementTree.fromstring(ZipFile(BytesIO(raw)).read("word/document.xml"))
    text = " ".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))
    expected = sample(kind)["expect"]["contains"]
    assert isinstance(expected, list)
    assert not [phrase for phrase in expected if phrase not in text]


def test_no_two_types_have_the_same_name() -> None:
    assert len({kind.ten for kind in all_types()}) == len(all_types())


@each_type
def test_the_sample_says_that_its_people_are_not_real(kind: DocType) -> None:
    first = (ROOT / f"samples/{kind.slug}.toml").read_text(encoding="utf-8").splitlines()[0]
    assert kind.slug == "ke_hoach" or "giả định" in first


@each_type
def test_no_text_of_the_context_is_doubly_punctuated_or_unclean(kind: DocType, don_vi: DonVi) -> None:
    told = list(texts(kind.context(read_data(kind, sample(kind)["data"]), don_vi)))
    assert not [text for text in told if ";;" in text or ".;" in text or ";." in text or "  " in text or text != text.strip(" ")]


@each_type
def test_each_missing_field_is_told_by_name(kind: DocType) -> None:
    required = {field["name"] for field in kind.fields() if field["required"]}
    with pytest.raises(FaultsFound) as found:
        read_data(kind, {})
    missing = {fault.where for fault in found.value.faults if fault.code == "DL01"}
    assert missing == required
    assert len(str(found.value).splitlines()) == len(found.value.faults) + 1


def test_an_empty_decision_lists_at_least_four_fields() -> None:
    with pytest.raises(FaultsFound) as found:
        read_data(get_type("quyet_dinh"), {})
    assert len(found.value.faults) >= 4


@each_type
def test_each_field_has_a_title_and_a_known_kind(kind: DocType) -> None:
    def walk(fields: list[TruongDuLieu]) -> Iterator[TruongDuLieu]:
        for field in fields:
            yield field
            yield from walk(field["columns"])

    assert all(field["type"] in KINDS and field["title"] != field["name"] for field in walk(kind.fields()))


@each_type
def test_one_misspelt_name_is_told_with_the_right_one(kind: DocType) -> None:
    data = sample(kind)["data"]
    name = max(data, key=len)
    with pytest.raises(FaultsFound, match=f"Có phải ý là “{name}”"):
        read_data(kind, {**data, f"{name}x": 1})


def test_the_list_in_the_decision_is_the_list_that_stands_alone() -> None:
    lists = [sample(get_type(slug))["data"]["dong"] for slug in ("danh_sach", "quyet_dinh_phe_duyet")]
    assert lists[0] == lists[1]


def test_the_report_and_the_proposal_say_the_sums_that_the_tables_give(don_vi: DonVi) -> None:
    def context(slug: str) -> dict[str, object]:
        return get_type(slug).context(read_data(get_type(slug), sample(get_type(slug))["data"]), don_vi)

    tien, du_toan = context("danh_sach")["tong_tien"], context("du_toan")["tong_tien"]
    for slug in ("bao_cao", "to_trinh"):
        content = " ".join(texts(context(slug)["noi_dung"]))
        assert f"{tien} đồng" in content
        assert f"{du_toan} đồng" in content
