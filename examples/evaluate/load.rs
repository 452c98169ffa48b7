//! Labelled comments: reads and checks them, finds the practice profile of each, and tells which split it is in.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, ensure, Context, Result};
use houserules::Label;
use serde::{Deserialize, Serialize};

/// One labelled comment.
#[derive(Debug, Clone)]
pub struct Sample {
    pub id: String,
    pub text: String,
    pub labels: Vec<Label>,
    pub optional: Vec<Label>,
    pub tags: Vec<String>,
    /// Whether it is of the ordinary or the hard samples, where its folder says so.
    pub kind: Option<Kind>,
    pub split: Split,
    /// The practice profile to read it with.
    pub practice: Option<PathBuf>,
}

/// What sort of sample, by the folder that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// As a page sees them every week.
    Ordinary,
    /// Irony, disguise, hints, contrast pairs.
    Hard,
}

/// Which comments rule authors read, and which they never see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    Dev,
    Test,
}

impl Split {
    pub const fn name(self) -> &'static str {
        match self {
            Split::Dev => "dev",
            Split::Test => "test",
        }
    }
}

/// The split of a comment: `dev` for some 60 in a hundred, by its id alone, so that it never changes sides, whatever
/// else is added, reordered or moved to another file.
///
/// FNV-1a (64 bits) of the id's UTF-8 bytes, then the finaliser of splitmix64, then `% 100 < 60`. The finaliser is
/// there because FNV-1a of ids that differ in the last digit alone (`r1a-o-001`, `r1a-o-002`) differ little in the low
/// bits. By hand, for `r1a-o-001`: FNV-1a `0xf70b3fd863c09a21`, finalised `0x39d9c21a23fbcf7a`, `% 100` = 54: `dev`.
pub fn split_of(id: &str) -> Split {
    if hash(id) % 100 < 60 {
        Split::Dev
    } else {
        Split::Test
    }
}

fn hash(id: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in id.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// A line as it is written. Unknown keys are allowed: a set may carry more about its comments than is scored.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    labels: Vec<Label>,
    #[serde(default)]
    optional: Vec<Label>,
    #[serde(default)]
    tags: Vec<String>,
}

/// Reads labelled files, and of folders every `*.jsonl` below them.
///
/// # Errors
///
/// A file that cannot be read, a line that is not as the guide says, a label that is firm and optional at once, an id
/// that occurs twice: figures over half a set would pass for figures over the whole.
pub fn samples(paths: &[PathBuf], practice: Option<&Path>) -> Result<Vec<Sample>> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = files.len();
            walk(path, &mut files)?;
            ensure!(files.len() > before, "{}: no *.jsonl below it", path.display());
        } else {
            files.push(path.clone());
        }
    }
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut samples = Vec::new();
    for file in &files {
        let profile = practice.map(Path::to_owned).or_else(|| beside(file));
        let text = fs::read_to_string(file).with_context(|| format!("{}: cannot read", file.display()))?;
        for (i, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let place = format!("{}:{}", file.display(), i + 1);
            let sample = sample(line, file, profile.as_deref()).with_context(|| place.clone())?;
            if let Some(first) = seen.insert(sample.id.clone(), place.clone()) {
                bail!("{place}: id `{}` is already at {first}", sample.id);
            }
            samples.push(sample);
        }
    }
    ensure!(!samples.is_empty(), "no comments in {}", list(&files));
    Ok(samples)
}

/// Those of a split; all for `None`.
pub fn of_split(samples: Vec<Sample>, split: Option<Split>) -> Vec<Sample> {
    samples.into_iter().filter(|sample| split.is_none_or(|split| sample.split == split)).collect()
}

fn sample(line: &str, file: &Path, practice: Option<&Path>) -> Result<Sample> {
    let Line { id, text, labels, optional, tags } = serde_json::from_str(line)?;
    if let Some(both) = labels.iter().find(|label| optional.contains(label)) {
        bail!("`{id}`: {both} is under both labels and optional");
    }
    let split = split_of(&id);
    Ok(Sample { id, text, labels, optional, tags, kind: kind(file), split, practice: practice.map(Path::to_owned) })
}

fn kind(file: &Path) -> Option<Kind> {
    file.parent()?.components().rev().find_map(|part| match part.as_os_str().to_str() {
        Some("ordinary") => Some(Kind::Ordinary),
        Some("hard") => Some(Kind::Hard),
        _ => None,
    })
}

/// `STEM.practice.toml` beside the file, else the nearest `practice.toml` in its folder or one above.
fn beside(file: &Path) -> Option<PathBuf> {
    let own = file.with_extension("practice.toml");
    if own.exists() {
        return Some(own);
    }
    let folder = fs::canonicalize(file).ok()?;
    let found = folder.ancestors().skip(1).take(4).map(|dir| dir.join("practice.toml")).find(|path| path.exists())?;
    // Shown to people: as short as can be.
    let here = std::env::current_dir().ok();
    Some(here.and_then(|here| found.strip_prefix(here).ok().map(Path::to_owned)).unwrap_or(found))
}

/// Sorted, so that the order of the comments does not hang on the file system.
fn walk(dir: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(dir).with_context(|| format!("{}: cannot read", dir.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "jsonl") {
            files.push(path);
        }
    }
    Ok(())
}

fn list(files: &[PathBuf]) -> String {
    files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed apart, in Python; the split of a published comment must never change.
    #[test]
    fn the_split_is_the_documented_one() {
        let vectors = [
            ("", 0xf52a_15e9_a9b5_e89b, Split::Dev),
            ("r1a-o-001", 0x39d9_c21a_23fb_cf7a, Split::Dev),
            ("r6-0042", 0x8430_2532_7d6e_8097, Split::Dev),
            ("a1-0003", 0xd002_ebcb_c7f5_ff27, Split::Test),
            ("NHFT 531 - Q1", 0x2bf1_4270_ae66_6c24, Split::Dev),
            ("r2c-h-013", 0x5820_a61c_0163_344b, Split::Dev),
        ];
        for (id, expected, split) in vectors {
            assert_eq!(hash(id), expected, "{id}");
            assert_eq!(split_of(id), split, "{id}");
        }
    }

    #[test]
    fn six_in_ten_are_dev() {
        let dev = (0..10_000).filter(|i| split_of(&format!("r6-{i:04}")) == Split::Dev).count();
        assert!((5_800..6_200).contains(&dev), "{dev}");
    }

    #[test]
    fn folders_tell_the_kind() {
        assert_eq!(kind(Path::new("data/samples/hard/r1.jsonl")), Some(Kind::Hard));
        assert_eq!(kind(Path::new("data/samples/ordinary/r1.jsonl")), Some(Kind::Ordinary));
        assert_eq!(kind(Path::new("eval/hard.jsonl")), None);
    }

    #[test]
    fn a_label_is_firm_or_optional() {
        let line = r#"{"id":"a","text":"t","labels":["R5.review"],"optional":["R5.review"],"tags":[]}"#;
        assert!(sample(line, Path::new("a.jsonl"), None).is_err());
        assert!(sample(r#"{"id":"a","text":"t","labels":["R5.revue"]}"#, Path::new("a.jsonl"), None).is_err());
    }
}
