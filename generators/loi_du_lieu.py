"""Data in, a typed model out, or every fault of the data at once, told in the clerk's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, PydanticCustomError

from generators.errors import Fault, FaultsFound
from generators.kieu import mo_hinh, ten_kieu
from generators.tieng_viet.chuan_hoa import chuan_hoa, ky_tu_dieu_khien

Loc = tuple[int | str, ...]
M = TypeVar("M", bound=BaseModel)

VI_DU = {
    "text": '"…"',
    "lines": '["…", "…"]',
    "date": "2027-02-06",
    "integer": "1",
    "money": "500000",
    "table": "[{…}, {…}]",
    "choice": '"…"',
    "bool": "true",
}
CAN = {
    "text": "một dòng chữ trong ngoặc kép",
    "lines": "các dòng chữ",
    "date": "một ngày có thật, ghi 2027-02-06 hoặc 06/02/2027",
    "integer": "một số nguyên không âm, không có dấu chấm, dấu phẩy",
    "money": "số tiền bằng đồng, chỉ gồm chữ số (500000), không âm",
    "table": "các hàng, mỗi hàng ghi tên cột và giá trị",
    "choice": "một trong các giá trị cho sẵn",
    "bool": "true hoặc false",
}


def read_model(model: type[M], raw: Mapping[str, object]) -> M:
    """The model that the raw data describes; `FaultsFound` carries every fault when it describes none."""
    faults: list[Fault] = []
    clean = _clean(raw, (), faults)
    try:
        made = model.model_validate(clean)
    except ValidationError as e:
        for error in _khong_keo_theo(e.errors(include_url=False)):
            faults += _translate(model, error)
        raise FaultsFound(_loi_chung(faults), faults) from e
    if faults:
        raise FaultsFound(_loi_chung(faults), faults)
    return made


def _khong_keo_theo(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The errors without those that only follow from others: pydantic calls a list too short when its rows are wrong."""
    in_rows = {error["loc"][:n] for error in errors for n, part in enumerate(error["loc"]) if isinstance(part, int)}
    return (error for error in errors if error["type"] != "too_short" or error["loc"] not in in_rows)


def _loi_chung(faults: list[Fault]) -> str:
    return f"Dữ liệu có {len(faults)} chỗ phải sửa; chưa tạo văn bản nào. Sửa từng chỗ dưới đây rồi chạy lại."


def tu_choi(code: str, message: str, **more: object) -> PydanticCustomError:
    """An exception for a validator to raise: it becomes one fault with this code and sentence."""
    return PydanticCustomError("vanthu", "{message}", {"code": code, "message": message, **more})


def tu_choi_nhieu(faults: Sequence[Fault]) -> PydanticCustomError:
    """An exception for a validator that found several faults in one value."""
    return PydanticCustomError("vanthu", "{n} faults", {"n": len(faults), "faults": tuple(faults)})


def duong_dan(loc: Loc) -> str:
    """The place as a clerk counts it: rows from 1.

    >>> duong_dan(("dong", 2, "so_tien"))
    'dong[3].so_tien'
    """
    parts = (f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in loc)
    return "".join(parts).removeprefix(".")


def gan_nhat(word: str, known: Sequence[str]) -> str:
    """A hint naming the nearest known word, or all of them when none is near.

    >>> gan_nhat("trich_yiu", ["trich_yeu", "so"])
    'Có phải ý là “trich_yeu”?'
    """
    near = get_close_matches(word, known, n=1)
    return f"Có phải ý là “{near[0]}”?" if near else f"Những tên dùng được: {', '.join(known)}."


def _clean(value: object, loc: Loc, faults: list[Fault]) -> object:
    """The value with its text clean; characters a Word file cannot hold are faults."""
    if isinstance(value, str):
        return _clean_text(value, loc, faults)
    if isinstance(value, Mapping):
        return {str(k): _clean(v, (*loc, str(k)), faults) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(v, (*loc, n), faults) for n, v in enumerate(value)]
    return value


def _clean_text(text: str, loc: Loc, faults: list[Fault]) -> str:
    for fault in ky_tu_dieu_khien(text):
        faults.append(Fault("DL13", fault.message, where=_noi(duong_dan(loc), fault.where)))
    return chuan_hoa(text)[0]


def _translate(model: type[BaseModel], error: ErrorDetails) -> list[Fault]:
    loc, context = error["loc"], error.get("ctx", {})
    if "faults" in context:
        return [Fault(f.code, f.message, where=_noi(duong_dan(loc), f.where), severity=f.severity) for f in context["faults"]]
    if "message" in context:
        return [Fault(context["code"], context["message"], where=duong_dan((*loc, *context.get("loc", ()))))]
    code, sentence = CAU.get(error["type"], ("DL20", _sai_kieu))
    return [Fault(code, sentence(model, error), where=duong_dan(loc))]


def _noi(place: str, inner: str) -> str:
    return f"{place}, {inner}" if inner else place


def _truong(model: type[BaseModel], loc: Loc) -> FieldInfo | None:
    """The declared field that a place belongs to, through rows and nested tables."""
    info: FieldInfo | None = None
    here: type[BaseModel] | None = model
    for part in loc:
        if isinstance(part, str) and here is not None and part in here.model_fields:
            info = here.model_fields[part]
            here = mo_hinh(info.annotation)
    return info


def _ten(model: type[BaseModel], loc: Loc) -> str:
    info = _truong(model, loc)
    title = info.title if info and info.title else duong_dan(loc)
    row = f" dòng thứ {loc[-1] + 1}" if loc and isinstance(loc[-1], int) else ""
    return f"“{title}”{row}"


def _kieu(model: type[BaseModel], loc: Loc) -> str:
    info = _truong(model, loc)
    word = ten_kieu(info.annotation, tuple(info.metadata)) if info else "text"
    return "text" if word == "lines" and isinstance(loc[-1], int) else word


def _da_nhan(value: object) -> str:
    text = repr(value) if not isinstance(value, str) else f"“{value}”"
    return text if len(text) <= 60 else text[:57] + "…"


def _thieu(model: type[BaseModel], error: ErrorDetails) -> str:
    loc = error["loc"]
    info = _truong(model, loc)
    example = '"""…"""' if info and info.annotation is str and _kieu(model, loc) == "lines" else VI_DU[_kieu(model, loc)]
    return f"Thiếu mục bắt buộc {_ten(model, loc)}. Thêm dòng: {loc[-1]} = {example}"


def _thua(model: type[BaseModel], error: ErrorDetails) -> str:
    *parents, key = error["loc"]
    info = _truong(model, tuple(parents))
    here = (mo_hinh(info.annotation) if info else None) or model
    return f"Không có mục nào tên “{key}”. {gan_nhat(str(key), list(here.model_fields))} Sửa tên hoặc bỏ mục này."


def _sai_kieu(model: type[BaseModel], error: ErrorDetails) -> str:
    loc = error["loc"]
    return f"{_ten(model, loc)} phải là {CAN[_kieu(model, loc)]}; đang là {_da_nhan(error['input'])}."


def _lua_chon(model: type[BaseModel], error: ErrorDetails) -> str:
    expected = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
    return f"{_ten(model, error['loc'])} phải là một trong: {expected}; đang là {_da_nhan(error['input'])}."


def _trong(model: type[BaseModel], error: ErrorDetails) -> str:
    return f"{_ten(model, error['loc'])} đang để trống. Ghi nội dung vào, hoặc bỏ cả dòng nếu mục này không bắt buộc."


def _gioi_han(model: type[BaseModel], error: ErrorDetails) -> str:
    context = error["ctx"]
    words = {"ge": "từ {} trở lên", "gt": "lớn hơn {}", "le": "không quá {}", "lt": "nhỏ hơn {}"}
    limit = next(words[key].format(context[key]) for key in words if key in context)
    return f"{_ten(model, error['loc'])} phải {limit}; đang là {_da_nhan(error['input'])}."


def _so_dong(model: type[BaseModel], error: ErrorDetails) -> str:
    context = error["ctx"]
    limit = f"ít nhất {context['min_length']}" if "min_length" in context else f"nhiều nhất {context['max_length']}"
    return f"{_ten(model, error['loc'])} phải có {limit} dòng; đang có {context['actual_length']} dòng."


Sentence = Callable[[type[BaseModel], ErrorDetails], str]
CAU: dict[str, tuple[str, Sentence]] = {
    "missing": ("DL01", _thieu),
    "extra_forbidden": ("DL02", _thua),
    "string_type": ("DL03", _sai_kieu),
    "int_type": ("DL04", _sai_kieu),
    "ngay_sai": ("DL05", _sai_kieu),
    "date_type": ("DL05", _sai_kieu),
    "bool_type": ("DL06", _sai_kieu),
    "literal_error": ("DL07", _lua_chon),
    "list_type": ("DL08", _sai_kieu),
    "tuple_type": ("DL08", _sai_kieu),
    "model_type": ("DL09", _sai_kieu),
    "model_attributes_type": ("DL09", _sai_kieu),
    "string_too_short": ("DL10", _trong),
    "greater_than_equal": ("DL11", _gioi_han),
    "less_than_equal": ("DL11", _gioi_han),
    "too_short": ("DL12", _so_dong),
    "too_long": ("DL12", _so_dong),
}
