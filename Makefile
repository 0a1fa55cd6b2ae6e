# Tereze on Debian 12 with a Swift toolchain: every target installs what it
# misses, says what, and asks for sudo only where the account is not root.

SWIFT   ?= swift
PREFIX  ?= /usr/local
# Packed relocations and no exported names: half a megabyte of each session.
RELEASE  = -c release -debug-info-format none --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --icf=safe \
           -Xlinker --no-export-dynamic -Xlinker -z -Xlinker pack-relative-relocs
BINARY   = .build/release/tereze
SOURCES  = Sources Tests Package.swift

BUILD_PACKAGES = libncursesw5-dev libsqlite3-dev pkg-config
TEST_PACKAGES  = tmux sqlite3
BENCH_PACKAGES = mc htop sqlite3 python3

.DEFAULT_GOAL := help
.PHONY: help run build test check bench bench-all install format lint clean deps deps-test deps-bench

help: ## what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile | expand -t 16

run: build ## builds a release and opens the workstation
	@$(BINARY)

build: deps ## builds a release with the Swift runtime linked in
	$(SWIFT) build $(RELEASE) --product tereze

test: deps-test ## runs every test, those in a real terminal too
	@.ci/test

check: lint deps-test ## style, unit tests, law and architecture: the inner loop
	@.ci/test --filter "CoreTests|TUITests|ArchitectureTests"

bench: deps-bench build ## measures every figure in three minutes, beside mc, htop and sqlite3
	$(SWIFT) build $(RELEASE) --product tereze-bench
	@.build/release/tereze-bench $(BINARY) assets

bench-all: deps-bench build ## measures on a million persons, for half an hour
	$(SWIFT) build $(RELEASE) --product tereze-bench
	@.build/release/tereze-bench $(BINARY) assets all

install: build ## copies the program to PREFIX (/usr/local)
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/tereze
	mkdir -p $(DESTDIR)$(PREFIX)/share/tereze
	cp -R assets/. $(DESTDIR)$(PREFIX)/share/tereze

format: ## lays the sources out
	$(SWIFT) format format --in-place --recursive --parallel $(SOURCES)

lint: ## complains of every departure from the style
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

clean: ## removes what was built
	rm -rf .build

deps:
	@.ci/install $(BUILD_PACKAGES)

deps-test:
	@.ci/install $(BUILD_PACKAGES) $(TEST_PACKAGES)

deps-bench:
	@.ci/install $(BUILD_PACKAGES) $(BENCH_PACKAGES)
