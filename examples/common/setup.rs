//! Builds a classifier from files: the practice profile, rules of one's own, or a whole data folder.
//!
//! Shared by both command lines, so that a profile or a rule file means the same to each.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use houserules::{ClassifierBuilder, Practice, Sources};

/// A file's text, with an error that names the file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{}: cannot read", path.display()))
}

/// Reads a practice profile.
pub fn practice(path: &Path) -> Result<Practice> {
    Ok(Practice::from_toml(&path.display().to_string(), &read(path)?)?)
}

/// The rules and lexicons below a folder laid out like the crate's own `data/`, in place of those compiled in, so that
/// a rule can be tried without compiling.
///
/// Sources carry their path as their name: an error then points at the very file, line and column.
pub fn sources(dir: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    let rules = files(&dir.join("rules"), "rules")?;
    if rules.is_empty() {
        bail!("{}: no *.rules files there", dir.join("rules").display());
    }
    for path in rules {
        sources = sources.rules(path.display().to_string(), read(&path)?);
    }
    for path in files(&dir.join("lexicon"), "lex")? {
        sources = sources.lexicon(path.display().to_string(), read(&path)?);
    }
    let frequencies = dir.join("lexicon/frequency.txt");
    if frequencies.exists() {
        sources = sources.frequencies(frequencies.display().to_string(), read(&frequencies)?);
    }
    let (outcomes, replies) = (dir.join("outcomes.toml"), dir.join("replies.toml"));
    if outcomes.exists() {
        sources = sources.outcomes(outcomes.display().to_string(), read(&outcomes)?);
    }
    if replies.exists() {
        sources = sources.replies(replies.display().to_string(), read(&replies)?);
    }
    Ok(sources)
}

/// Adds a file of one's own to the rules: a lexicon if it ends in `.lex`, else a rule file.
#[allow(dead_code)] // `evaluate` measures whole rule sets only.
pub fn extra(builder: ClassifierBuilder, path: &Path) -> Result<ClassifierBuilder> {
    let (name, text) = (path.display().to_string(), read(path)?);
    Ok(if path.extension().is_some_and(|ext| ext == "lex") {
        builder.lexicon(name, text)
    } else {
        builder.rules(name, text)
    })
}

/// The files of a folder with this extension, sorted by name: the order must not hang on the file system.
fn files(dir: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !dir.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(dir).with_context(|| format!("{}: cannot read", dir.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("{}: cannot read", dir.display()))?.path();
        if path.extension().is_some_and(|ext| ext == extension) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
