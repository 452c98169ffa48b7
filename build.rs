//! Compiles the embedded rules and lexicons with the library's own code and stores them for it to include: see
//! `src/snapshot.rs`.

// The library's modules; what of them the build does not use is used there.
#![allow(dead_code, unused_imports)]

#[path = "src/base.rs"]
mod base;
#[path = "src/code.rs"]
mod code;
#[path = "src/error.rs"]
mod error;
#[path = "src/lexicon/mod.rs"]
mod lexicon;
#[path = "src/limits.rs"]
mod limits;
#[path = "src/pattern/mod.rs"]
mod pattern;
#[path = "src/practice.rs"]
mod practice;
#[path = "src/scan/mod.rs"]
mod scan;
#[path = "src/snapshot.rs"]
mod snapshot;
#[path = "src/sources.rs"]
mod sources;
#[path = "src/text/mod.rs"]
mod text;
#[path = "src/violation.rs"]
mod violation;

fn main() {
    for input in ["build.rs", "src", "data/rules", "data/lexicon", "data/english"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let (base, ..) = match base::Base::compile(&sources::Sources::embedded(), &[]) {
        Ok(compiled) => compiled,
        Err(error) => {
            println!("cargo::error={error}");
            return;
        }
    };
    let folder = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let file = std::path::Path::new(&folder).join("rules.bin");
    std::fs::write(&file, snapshot::write(&base)).expect("OUT_DIR can be written to");
}
