"""The command line as people and programs meet it: good input, bad input, and a machine that lacks something."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from bench import report
from bench.result import Result
from cli.parser import all_verbs
from generators.doctype import all_types
from tests.conftest import ROOT, Run

PLAN = ROOT / "samples" / "ke_hoach.toml"
COMMAND = [sys.executable, "-m", "vanthu"]


def in_a_shell(*argv: str, **env: str) -> subprocess.CompletedProcess[str]:
    """The command as a shell starts it, with these variables changed."""
    return subprocess.run([*COMMAND, *argv], cwd=ROOT, capture_output=True, text=True, env={**os.environ, **env}, check=False)


def test_words_say_an_amount(run: Run) -> None:
    said = run("words", "1015000")
    assert (said.code, said.out, said.err) == (0, "Một triệu không trăm mười lăm nghìn đồng\n", "")


@pytest.mark.parametrize("amount", ["1015000", "1.015.000", "1 015 000", "1.015.000đ"])
def test_an_amount_may_be_written_as_offices_write_it(run: Run, amount: str) -> None:
    assert run("words", amount).out == "Một triệu không trăm mười lăm nghìn đồng\n"


def test_a_debt_is_an_amount_and_not_an_option(run: Run) -> None:
    assert run("words", "-5").out == "Âm năm đồng\n"


@pytest.mark.parametrize("amount", ["abc", "1.5", "", "1" + "0" * 30])
def test_what_is_no_sure_amount_cannot_be_used(run: Run, amount: str) -> None:
    said = run("words", amount)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("[TV")


def test_types_tell_programs_every_type_with_its_fields(run: Run) -> None:
    told = json.loads(run("types", "--json").out)
    assert {kind["slug"] for kind in told} == {kind.slug for kind in all_types()}
    assert all({"slug", "ten", "viet_tat", "fields"} <= kind.keys() for kind in told)
    assert all({"name", "title", "type", "required"} <= field.keys() for kind in told for field in kind["fields"])


def test_types_tell_people_every_type(run: Run) -> None:
    said = run("types")
    assert said.code == 0
    assert all(kind.slug in said.out for kind in all_types())


def test_sets_are_told_with_their_fields(run: Run) -> None:
    told = {each["slug"]: each for each in json.loads(run("sets", "--json").out)}
    assert {"name", "title", "type", "required"} <= told["tet_mung_tho"]["fields"][0].keys()


@pytest.mark.parametrize("kind", [kind.slug for kind in all_types()])
def test_every_sample_becomes_a_word_file(run: Run, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "van ban.docx"
    said = run("render", kind, ROOT / "samples" / f"{kind}.toml", "-o", out)
    assert said.code == 0, said.err
    assert out.read_bytes().startswith(b"PK")
    assert [file.name for file in tmp_path.iterdir()] == ["van ban.docx"]


def test_the_same_input_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        run("render", "ke_hoach", PLAN, "-o", tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_render_makes_the_pdf_too_when_asked(run: Run, tmp_path: Path) -> None:
    said = run("render", "ke_hoach", PLAN, "-o", tmp_path / "k.docx", "--pdf")
    assert said.code == 0, said.err
    assert (tmp_path / "k.pdf").read_bytes().startswith(b"%PDF-")


def test_empty_data_gets_all_its_faults_and_no_file(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.toml"
    empty.write_text("[data]\n", encoding="utf-8")
    said = run("render", "quyet_dinh", empty, "-o", tmp_path / "o.docx")
    required = [
        field["title"] for kind in all_types() if kind.slug == "quyet_dinh" for field in kind.fields() if field["required"]
    ]
    assert (said.code, said.out) == (1, "")
    assert all(title in said.err for title in required)
    assert len(said.err.splitlines()) > len(required)
    assert not (tmp_path / "o.docx").exists()


BAD_DATA = {
    "broken.toml": (b"[data]\ntrich_yeu = \n", "line 2, column 13"),
    "broken.json": (b'{"trich_yeu": }', "dòng 1, cột 15"),
    "latin.toml": ('trich_yeu = "Kế hoạch"'.encode("utf-16"), "UTF-8"),
    "macro.docm": (b"PK\x03\x04", ".json hoặc .toml"),
    "data.xlsx": (b"PK\x03\x04", ".json hoặc .toml"),
    "list.json": (b"[1, 2]", "đối tượng JSON"),
    "huge.toml": (b"#" * (21 << 20), "20 MB"),
}


@pytest.mark.parametrize("name", BAD_DATA)
def test_a_file_that_is_no_data_is_refused_with_its_reason(run: Run, tmp_path: Path, name: str) -> None:
    raw, reason = BAD_DATA[name]
    (tmp_path / name).write_bytes(raw)
    said = run("render", "ke_hoach", tmp_path / name, "-o", tmp_path / "o.docx")
    assert (said.code, said.out) == (2, "")
    assert reason in said.err
    assert not (tmp_path / "o.docx").exists()


def test_a_field_beside_the_data_table_is_not_lost_in_silence(run: Run, tmp_path: Path) -> None:
    stray = tmp_path / "stray.toml"
    stray.write_text('trich_yeu = "lạc chỗ"\n' + PLAN.read_text(encoding="utf-8"), encoding="utf-8")
    said = run("render", "ke_hoach", stray, "-o", tmp_path / "o.docx")
    assert said.code == 1
    assert "[CL05] trich_yeu" in said.err


def test_data_may_stand_without_its_table(run: Run, tmp_path: Path) -> None:
    plain = tmp_path / "plain.toml"
    data = PLAN.read_text(encoding="utf-8").partition("[data]")[2].partition("[expect]")[0]
    plain.write_text(data, encoding="utf-8")
    for source, name in ((PLAN, "a.docx"), (plain, "b.docx")):
        assert run("render", "ke_hoach", source, "-o", tmp_path / name).code == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_json_and_toml_give_the_same_document(run: Run, tmp_path: Path) -> None:
    same = tmp_path / "same.json"
    same.write_text(json.dumps(tomllib.loads(PLAN.read_text(encoding="utf-8"))["data"], default=str), encoding="utf-8")
    for source, name in ((PLAN, "a.docx"), (same, "b.docx")):
        assert run("render", "ke_hoach", source, "-o", tmp_path / name).code == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_missing_data_file_is_told(run: Run, tmp_path: Path) -> None:
    said = run("render", "ke_hoach", tmp_path / "nowhere.toml", "-o", tmp_path / "o.docx")
    assert said.code == 2
    assert "nowhere.toml" in said.err


def test_a_misspelt_type_gets_the_nearest_name(run: Run, tmp_path: Path) -> None:
    said = run("render", "ke_hoch", PLAN, "-o", tmp_path / "o.docx")
    assert said.code == 2
    assert "ke_hoach" in said.err


def test_a_result_that_is_no_docx_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("render", "ke_hoach", PLAN, "-o", tmp_path / "o.pdf").code == 2


@pytest.mark.parametrize("place", ["no such folder/o.docx", "a file/o.docx", "a folder.docx"])
def test_a_place_that_cannot_be_written_is_told_and_left_clean(run: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").touch()
    (tmp_path / "a folder.docx").mkdir()
    said = run("render", "ke_hoach", PLAN, "-o", tmp_path / place)
    assert said.code == 3
    assert "Không ghi được" in said.err
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["a file", "a folder.docx"]


def test_the_office_profile_may_come_from_the_environment(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VANTHU_DON_VI", str(tmp_path / "none.toml"))
    said = run("render", "ke_hoach", PLAN, "-o", tmp_path / "o.docx")
    assert said.code == 2
    assert "none.toml" in said.err


def test_the_sample_office_is_never_used_in_silence(run: Run, tmp_path: Path) -> None:
    assert "hồ sơ đơn vị mẫu" in run("render", "ke_hoach", PLAN, "-o", tmp_path / "o.docx").err


def test_an_office_profile_in_the_folder_is_used(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "don_vi.toml").write_bytes((ROOT / "samples" / "inputs" / "don_vi.toml").read_bytes())
    said = run("render", "ke_hoach", PLAN, "-o", tmp_path / "o.docx")
    assert (said.code, said.err) == (0, "")


def test_an_office_profile_named_wins_over_the_environment(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VANTHU_DON_VI", str(tmp_path / "none.toml"))
    sample = ROOT / "samples" / "inputs" / "don_vi.toml"
    assert run("render", "ke_hoach", PLAN, "-o", tmp_path / "o.docx", "--don-vi", sample).code == 0


@pytest.mark.parametrize("suffix", [".toml", ".xlsx"])
def test_a_blank_form_is_written(run: Run, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"bieu{suffix}"
    assert run("form", "quyet_dinh", "-o", out).code == 0
    assert out.stat().st_size > 1000


def test_a_form_of_another_kind_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("form", "quyet_dinh", "-o", tmp_path / "bieu.pdf").code == 2


def test_a_good_template_has_no_fault(run: Run) -> None:
    said = run("template", "lint", ROOT / "templates_docx" / "ke_hoach.docx", "--type", "ke_hoach", "--json")
    told = json.loads(said.out)
    assert said.code == 0
    assert {fault["severity"] for fault in told["faults"]} <= {"info"}
    assert {"trich_yeu", "noi_dung"} <= set(told["fields"])


def test_a_template_is_held_against_the_type_named(run: Run) -> None:
    said = run("template", "lint", ROOT / "templates_docx" / "giay_moi.docx", "--type", "ke_hoach")
    assert said.code == 1
    assert "dia_diem" in said.err


def test_the_faults_of_a_template_can_be_read_in_word(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "co ghi chu.docx"
    run("template", "lint", ROOT / "templates_docx" / "giay_moi.docx", "--type", "ke_hoach", "--comments", out)
    with zipfile.ZipFile(out) as made:
        assert "dia_diem" in made.read("word/comments.xml").decode()


def test_a_template_that_is_no_word_file_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mau.docx").write_bytes(b"%PDF-1.7")
    assert run("template", "lint", tmp_path / "mau.docx").code == 2


def test_doctor_tells_programs_every_check(run: Run) -> None:
    said = run("doctor", "--json")
    told = json.loads(said.out)
    assert told["ok"] == all(check["ok"] for check in told["checks"])
    assert said.code == (0 if told["ok"] else 3)
    assert all(check.keys() == {"name", "ok", "message"} for check in told["checks"])


def test_a_benchmark_that_is_not_there_is_told_with_those_that_are(run: Run) -> None:
    said = run("bench", "nothing")
    assert said.code == 2
    assert "nothing" in said.err


def test_demo_makes_every_sample_as_word_and_pdf(run: Run, tmp_path: Path) -> None:
    said = run("demo", "--out", tmp_path / "out")
    assert said.code == 0, said.err
    made = {file.name for file in (tmp_path / "out").iterdir()}
    assert made == {f"{kind.slug}{suffix}" for kind in all_types() for suffix in (".docx", ".pdf")} | {"tet_mung_tho"}
    assert (tmp_path / "out" / "tet_mung_tho" / "01_ke_hoach.pdf").exists()


def test_without_libreoffice_demo_still_makes_the_word_files_and_says_what_to_install(tmp_path: Path) -> None:
    done = in_a_shell("demo", "--out", str(tmp_path), PATH="")
    assert done.returncode == 3
    assert "apt-get install" in done.stderr
    assert {file.name for file in tmp_path.iterdir()} == {f"{kind.slug}.docx" for kind in all_types()} | {"tet_mung_tho"}


def test_without_libreoffice_a_pdf_asked_for_leaves_nothing_behind(tmp_path: Path) -> None:
    done = in_a_shell("render", "ke_hoach", str(PLAN), "-o", str(tmp_path / "k.docx"), "--pdf", PATH="")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("argv", [[], ["nothing"], ["render", "ke_hoach"], ["words", "1", "2"], ["form", "ke_hoach", "-o"]])
def test_a_command_not_understood_is_told_in_vietnamese(run: Run, argv: list[str]) -> None:
    said = run(*argv)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("[CL01] Lệnh chưa đúng: ")
    assert not {"required", "argument", "choice", "expected", "unrecognized"} & set(said.err.replace(":", " ").split())


@pytest.mark.parametrize("verb", all_verbs())
def test_every_verb_explains_itself_in_vietnamese(verb: str, capsys: pytest.CaptureFixture[str], run: Run) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*verb.split(), "--help")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("Cách dùng: vanthu")


def test_an_unforeseen_failure_becomes_a_sentence_and_a_log(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("generators.tieng_viet.tien.doc_tien", lambda text: 1 / 0)
    said = run("words", "5")
    assert said.code == 3
    assert said.err.startswith("[CL99]")
    assert "Traceback" not in said.err
    (log,) = tmp_path.iterdir()
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_an_unforeseen_failure_shows_itself_to_those_who_mend(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("VANTHU_DEBUG", "1")
    monkeypatch.setattr("generators.tieng_viet.tien.doc_tien", lambda text: 1 / 0)
    assert "ZeroDivisionError" in run("words", "5").err


def test_ctrl_c_ends_in_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(text: str) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("generators.tieng_viet.tien.doc_tien", stop)
    said = run("words", "5")
    assert (said.code, said.out, said.err) == (130, "", "Đã dừng theo yêu cầu.\n")


def test_a_reader_that_had_enough_is_no_failure() -> None:
    with subprocess.Popen([*COMMAND, "types", "--json"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout
        assert started.stderr
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0


def test_measured_figures_are_written_into_their_page(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"# Số đo\n\n{report.BEGIN}\n{report.END}\n", encoding="utf-8")
    monkeypatch.setattr(report, "PAGE", page)
    monkeypatch.setattr("bench.suite.measure", lambda names, short: iter([Result("render", "một trang", "ms", ours=1.5)]))
    assert run("bench", "--write").code == 0
    assert "| render | một trang | ms | 1,5 |" in page.read_text(encoding="utf-8")


def test_a_folder_that_demo_cannot_make_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    said = run("demo", "--out", tmp_path / "a file" / "out")
    assert said.code == 3
    assert said.err.startswith("[CL02]")


def test_a_list_is_never_annotated_onto_itself(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "thon.csv"
    path.write_text("Họ và tên,Năm sinh\nLê Văn An,1957\n", encoding="utf-8")
    kept = path.rename(tmp_path / "thon.xlsx").read_bytes()
    said = run("read", tmp_path / "thon.xlsx", "--annotate", tmp_path / "." / "thon.xlsx")
    assert (said.code, "[CL01]" in said.err, (tmp_path / "thon.xlsx").read_bytes()) == (2, True, kept)


def test_a_year_that_is_no_number_is_told_in_vietnamese(run: Run) -> None:
    said = run("read", "thon.xlsx", "--nam", "abc")
    assert (
        said.err
        == "[CL01] Lệnh chưa đúng: sau --nam phải là một số, không phải 'abc'. Xem cách dùng bằng `vanthu read --help`.\n"
    )


@pytest.mark.parametrize("verb", ["types", "doctor"])
def test_a_closed_stdout_is_no_fault_of_ours(verb: str) -> None:
    said = subprocess.run(["sh", "-c", f'"$@" {verb} >&-', "sh", *COMMAND], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")


def test_a_file_that_holds_no_one_document_is_named_whole(run: Run, tmp_path: Path) -> None:
    said = run("render", "cong_van", ".", "-o", tmp_path / "a.docx")
    assert said.err.startswith("[CL04] . không phải tệp dữ liệu .json hoặc .toml.")


def test_a_file_where_the_results_should_go_is_told_in_vietnamese(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("của người khác", encoding="utf-8")
    said = run("demo", "--out", path)
    assert said.err.startswith(f"[CL02] Không tạo được thư mục {path}: đã có một tệp mang tên ấy.")
