# shellcheck shell=bash
# Sourced by ./run and ./test: brings what is missing on Debian 12 and Ubuntu 24.04, and builds what is out of date.
# Each step says itself in one line; a step that has nothing to do says nothing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
artifacts="$root/artifacts"
web="$root/src/DryRun.Web"
node_version=22.23.3
mkdir -p "$artifacts"

say() { printf '  %s\n' "$*" >&2; }

stop() {
  printf '\nCannot go on: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf 'What to do: %s\n' "$2" >&2
  exit 3
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null || stop "$1 needs root and there is no sudo here." "Run this as root once: $*"
  sudo "$@"
}

# apt_install PACKAGE...: from the system's own package sources, quietly, the log kept.
apt_install() {
  command -v apt-get >/dev/null || stop "this system has no apt-get." "Install these by hand, then start again: $*"
  say "Installing $* (from the system's packages) ..."
  local log="$artifacts/apt.log"
  if [ -z "${apt_fresh:-}" ]; then
    as_root apt-get update >"$log" 2>&1 || say "The package lists could not be refreshed; going on with the old ones."
    apt_fresh=1
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1 ||
    stop "the packages $* could not be installed." "See artifacts/apt.log, or install them by hand and start again."
}

# need COMMAND PACKAGE: the command, from the package that brings it.
need() { command -v "$1" >/dev/null || apt_install "$2"; }

need_sdk() {
  local found
  found=$(cd "$root" && dotnet --version 2>/dev/null) && case "$found" in 10.*) return ;; esac
  apt-cache show dotnet-sdk-10.0 >/dev/null 2>&1 || { as_root apt-get update >"$artifacts/apt.log" 2>&1; apt_fresh=1; }
  apt-cache show dotnet-sdk-10.0 >/dev/null 2>&1 ||
    stop "the .NET SDK 10.0 is missing and this system's packages do not offer it." \
      "Install it as https://learn.microsoft.com/dotnet/core/install/linux says, then start again."
  apt_install dotnet-sdk-10.0
}

# The islands need Node 20.19 or newer; older systems get one of their own below artifacts/, from npm.
need_node() {
  need node nodejs
  need npm npm
  node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)' && return
  local machine
  case "$(uname -m)" in x86_64) machine=x64 ;; aarch64) machine=arm64 ;; *) stop "there is no Node for $(uname -m)." "Install Node 22 by hand." ;; esac
  local own="$artifacts/node/node_modules/node-linux-$machine/bin"
  if [ ! -x "$own/node" ]; then
    say "Fetching Node $node_version (this system's is $(node --version)) ..."
    npm install --no-audit --no-fund --prefix "$artifacts/node" "node-linux-$machine@$node_version" >"$artifacts/node.log" 2>&1 ||
      stop "Node $node_version could not be fetched." "See artifacts/node.log, or install Node 22 by hand and start again."
  fi
  PATH="$own:$PATH"
}

need_runtime() {
  need bwrap bubblewrap
  [ -x /usr/bin/python3 ] || apt_install python3
}

# The browser of the tests: on Debian Chromium without its windows, which opens a page in half the time; on Ubuntu, whose
# packages only point to it, the snap of the whole Chromium. DRYRUN_CHROMIUM names another.
need_chromium() {
  find_chromium && return
  case "$(. /etc/os-release && echo "$ID")" in
    ubuntu)
      say "Installing chromium (snap) ..."
      as_root snap install chromium >"$artifacts/snap.log" 2>&1 || stop "the snap chromium could not be installed." "See artifacts/snap.log."
      ;;
    *) apt_install chromium-headless-shell ;;
  esac
  find_chromium || stop "chromium was installed but is not found." "Name it in DRYRUN_CHROMIUM and start again."
}

find_chromium() {
  local candidates=(chromium-headless-shell)
  command -v apt-cache >/dev/null && apt-cache show chromium-headless-shell >/dev/null 2>&1 ||
    candidates+=(chromium chromium-browser google-chrome /snap/bin/chromium)
  DRYRUN_CHROMIUM=${DRYRUN_CHROMIUM:-$(command -v "${candidates[@]}" | head -n 1)}
  export DRYRUN_CHROMIUM
  [ -x "$DRYRUN_CHROMIUM" ]
}

# changed STAMP PATH...: is anything below the paths newer than the stamp?
changed() {
  local stamp=$1
  shift
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -newer "$stamp" -print -quit 2>/dev/null)" ]
}

# logged NAME COMMAND...: runs it with its output kept in artifacts/NAME.log, which is shown when it fails.
logged() {
  local name=$1
  shift
  "$@" >"$artifacts/$name.log" 2>&1 && return
  tail -n 40 "$artifacts/$name.log" >&2
  stop "the step '$name' failed." "Its whole output is in artifacts/$name.log."
}

build_islands() {
  local packages="$web/node_modules/.ready" built="$artifacts/islands.stamp"
  need_node
  if changed "$packages" "$web/package-lock.json"; then
    say "Installing the packages of the pages (npm ci) ..."
    logged npm-ci npm --prefix "$web" ci --no-audit --no-fund
    touch "$packages"
  fi
  [ -d "$web/wwwroot/dist" ] || rm -f "$built"
  changed "$built" "$web/Islands" "$web/Styles" "$web/package.json" "$web/package-lock.json" "$web"/*.config.* "$web/tsconfig.json" || return 0
  say "Building scripts and styles ..."
  logged islands npm --prefix "$web" run build
  touch "$built"
}

publish_app() {
  local stamp="$artifacts/app.stamp"
  local sources=("$root/src" "$root/Directory.Build.props" "$root/Directory.Packages.props" "$root/global.json" "$artifacts/islands.stamp")
  [ -x "$artifacts/app/dryrun" ] || rm -f "$stamp"
  changed "$stamp" "${sources[@]}" || return 0
  need_sdk
  say "Building DryRun (about a minute the first time) ..."
  logged publish dotnet publish "$root/src/DryRun.Cli" -c Release -o "$artifacts/app" -v quiet --nologo
  touch "$stamp"
}
