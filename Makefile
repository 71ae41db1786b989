# The two commands of the README, and what they are made of. Nothing here asks a question.

PREFIX ?= /usr/local
BUILD := .build
STATIC := --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --gc-sections \
  -Xlinker -z -Xlinker pack-relative-relocs
RELEASE := swift build -c release --product cjmgit $(STATIC)

.PHONY: demo test setup release lint install uninstall bench clean

demo: setup release
	@Samples/replay "$$($(RELEASE) --show-bin-path)/cjmgit"

test: setup lint
	@rm -f $(BUILD)/skipped
	swift build --build-tests
	swift test --skip-build --disable-xctest
	Tests/validate-schemas Samples
	@.ci/skipped

setup:
	@.ci/setup

release:
	@echo "building the release (the first time it takes some minutes)"
	$(RELEASE)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

install: setup release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(RELEASE) --show-bin-path)/cjmgit" "$(DESTDIR)$(PREFIX)/bin/cjmgit"
	ln -sf cjmgit "$(DESTDIR)$(PREFIX)/bin/git-cjm"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/cjmgit" "$(DESTDIR)$(PREFIX)/bin/git-cjm"

bench: setup release
	Benchmarks/diff "$$($(RELEASE) --show-bin-path)/cjmgit"

clean:
	rm -rf $(BUILD)
