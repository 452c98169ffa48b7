//! The command lines, for the tests that run them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The built example. Examples lie beside the folder of the test's own executable; cargo builds them for a whole
/// `cargo test`, but not for `cargo test --test moderate`, which would otherwise run a stale one or none. A test file runs one program.
pub fn built(example: &str) -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let mut folder = std::env::current_exe().expect("the test's own path");
        folder.pop();
        if folder.ends_with("deps") {
            folder.pop();
        }
        let name = format!("{example}{}", std::env::consts::EXE_SUFFIX);
        let program = folder.join("examples").join(name);
        if let Some(cargo) = std::env::var_os("CARGO") {
            let profile = match folder.file_name().and_then(|name| name.to_str()) {
                Some("debug") | None => "dev",
                Some(profile) => profile,
            };
            let target = folder.parent().expect("the profile's folder is in the target folder");
            let built = Command::new(cargo)
                .args(["build", "--quiet", "--example", example, "--profile", profile, "--target-dir"])
                .arg(target)
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .status();
            assert!(program.exists() || built.is_ok_and(|status| status.success()), "cannot build the example");
        }
        assert!(program.exists(), "{} is not there: cargo build --example {example}", program.display());
        program
    })
}
