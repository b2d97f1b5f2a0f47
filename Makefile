# Two commands on a fresh machine are enough: `make demo` and `make test` do the set-up themselves.
.PHONY: setup demo test lint bench format lock
.DEFAULT_GOAL := help
V := .venv/bin

help:
	@echo "make demo    việc chính trên dữ liệu mẫu, kết quả trong out/"
	@echo "make test    mọi phép thử"
	@echo "make lint    kiểu mã, kiểu dữ liệu, chiều phụ thuộc"
	@echo "make bench   đo, bên cạnh các công cụ khác"
	@echo "make setup   chỉ cài đặt"

setup:
	@./setup.sh

demo: setup
	@$(V)/vanthu demo --out out

test: setup
	@$(V)/python -m pytest

lint: setup
	@$(V)/ruff check . && $(V)/ruff format --check . && $(V)/mypy && $(V)/lint-imports

bench: setup
	@$(V)/vanthu bench

format: setup
	@$(V)/ruff check --fix . ; $(V)/ruff format .

# Needs `uv` on the PATH; the lock names no index.
lock:
	uv pip compile pyproject.toml --group dev --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q --python-version 3.11 -o requirements.lock
