"""The files inside a zip, taken out without trusting a word of what its headers say."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from generators.render.refusals import refused

_MB = 1 << 20
_STEP = 256 * 1024
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_ENCRYPTED = 0x2041  # bit 0 password, bit 6 strong encryption, bit 13 hidden headers
_STORED, _DEFLATED = 0, 8


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be, raw and inflated; generous for real paperwork."""

    raw_bytes: int = 50 * _MB
    inflated_bytes: int = 300 * _MB
    xml_part_bytes: int = 64 * _MB
    directory_part_bytes: int = 8 * _MB  # [Content_Types].xml and each .rels, which are read as trees
    entries: int = 4000
    ratio: int = 200
    ratio_counts_from_bytes: int = 32 * _MB  # blank bitmaps and long tables do reach high ratios


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Part:
    """One file inside the .docx, still deflated, so that it can be put in a new zip as it is."""

    name: str
    deflated: bytes
    crc: int
    size: int

    def read(self) -> bytes:
        """The bytes, inflated, with their CRC checked again."""
        data = b"".join(inflate(self.name, self.deflated, limit=self.size))
        if zlib.crc32(data) != self.crc:
            raise refused("VB-T10", part=self.name, what="sai mã kiểm tra CRC")
        return data


def unzip(raw: bytes, *, limits: Limits) -> tuple[Part, ...]:
    """Every file in the zip, in its order, each inflated once within the limits and its CRC checked."""
    directory_end, entries = _directory(raw, limits=limits)
    _refuse_names(entries)
    _refuse_overlaps(raw, entries, directory_start=directory_end)
    parts: list[Part] = []
    left = limits.inflated_bytes
    for entry in entries:
        if entry.is_dir():
            continue
        parts.append(_part(raw, entry, left=left, limits=limits))
        left -= parts[-1].size
    return tuple(parts)


def inflate(name: str, deflated: bytes, *, limit: int) -> Iterator[bytes]:
    """The inflated bytes in steps, stopping as soon as they pass the limit: memory stays that of one step."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting, at, total = b"", 0, 0
    while not stream.eof:
        if not waiting:
            waiting, at = deflated[at : at + _STEP], at + _STEP
        piece = _next_piece(name, stream, waiting)
        waiting = stream.unconsumed_tail
        total += len(piece)
        if total > limit:
            raise refused("VB-T11", part=name, limit_mb=limit // _MB)
        if not piece and not stream.eof and at >= len(deflated):
            raise refused("VB-T10", part=name, what="luồng nén bị cụt")
        yield piece
    if stream.unused_data or waiting or at < len(deflated):
        raise refused("VB-T10", part=name, what="thừa dữ liệu sau luồng nén")


def _next_piece(name: str, stream: zlib._Decompress, data: bytes) -> bytes:
    try:
        return stream.decompress(data, _STEP)
    except zlib.error as e:
        raise refused("VB-T10", part=name, what="luồng nén hỏng") from e


def deflate(data: bytes) -> bytes:
    """The raw deflate stream of the bytes, always the same for the same bytes."""
    stream = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


def _directory(raw: bytes, *, limits: Limits) -> tuple[int, list[zipfile.ZipInfo]]:
    """Where the zip's directory starts, and its entries."""
    if raw.count(b"PK\x01\x02") > limits.entries:  # before a million entry objects are made
        raise refused("VB-T12", limit=limits.entries)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return archive.start_dir, archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OverflowError) as e:
        raise refused("VB-T09", what="không đọc được mục lục tệp nén") from e


def _refuse_names(entries: list[zipfile.ZipInfo]) -> None:
    """Each name is a plain relative path, and comes once (Word does not tell capitals apart)."""
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename
        segments = name.removesuffix("/").split("/")
        if not name.isprintable() or set("\\:") & set(name) or {"", ".", ".."} & set(segments):
            raise refused("VB-T15", part=ascii(name)[1:-1])
        if name.lower() in seen:
            raise refused("VB-T14", part=name)
        seen.add(name.lower())


def _refuse_overlaps(raw: bytes, entries: list[zipfile.ZipInfo], *, directory_start: int) -> None:
    """Each entry has bytes of its own, before the directory: a bomb lays many entries over the same bytes."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise refused("VB-T13", part=entry.filename)
        end = _data_start(raw, entry) + entry.compress_size
        if end > directory_start:
            raise refused("VB-T09", what=f"phần “{entry.filename}” vượt ra ngoài tệp")


def _data_start(raw: bytes, entry: zipfile.ZipInfo) -> int:
    """Where the entry's bytes begin, after its local header, which must say what the directory says."""
    start = entry.header_offset
    if start < 0 or start + _LOCAL.size > len(raw):
        raise refused("VB-T09", what=f"phần “{entry.filename}” vượt ra ngoài tệp")
    header: tuple[bytes, int, int, int, int, int, int, int, int, int, int] = _LOCAL.unpack_from(raw, start)
    mark, _, flags, method, _, _, _, _, _, name_length, extra_length = header
    if (flags | entry.flag_bits) & _ENCRYPTED:
        raise refused("VB-T16", part=entry.filename)
    name = raw[start + _LOCAL.size :][:name_length].decode("utf-8" if flags & 0x800 else "cp437", "replace")
    if mark != b"PK\x03\x04" or method != entry.compress_type or name != entry.orig_filename:
        raise refused("VB-T33", part=entry.filename)
    if method not in (_STORED, _DEFLATED) or entry.volume:
        raise refused("VB-T17", part=entry.filename, what=f"kiểu {method}" if not entry.volume else "nhiều tập")
    return start + _LOCAL.size + name_length + extra_length


def _part(raw: bytes, entry: zipfile.ZipInfo, *, left: int, limits: Limits) -> Part:
    start = _data_start(raw, entry)
    data = raw[start : start + entry.compress_size]
    deflated = data if entry.compress_type == _DEFLATED else deflate(data)
    limit = min(left, max(limits.ratio_counts_from_bytes, limits.ratio * len(data)), _by_name(entry.filename, limits))
    crc, size = _measure(entry.filename, deflated, limit=limit)
    if (crc, size) != (entry.CRC, entry.file_size):
        raise refused("VB-T10", part=entry.filename, what="sai mã kiểm tra CRC hoặc sai độ dài")
    return Part(entry.filename, deflated, crc, size)


def _measure(name: str, deflated: bytes, *, limit: int) -> tuple[int, int]:
    """CRC and length of what the stream really holds."""
    crc = size = 0
    for piece in inflate(name, deflated, limit=limit):
        crc = zlib.crc32(piece, crc)
        size += len(piece)
    return crc, size


def _by_name(name: str, limits: Limits) -> int:
    if name == "[Content_Types].xml" or name.endswith(".rels"):
        return limits.directory_part_bytes
    return limits.xml_part_bytes if name.lower().endswith(".xml") else limits.inflated_bytes
