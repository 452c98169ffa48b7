//! Finds what a rule author wants to read: the concepts that a word belongs to, and a pattern by its id.

use std::fmt::Write;

use anyhow::{bail, Result};
use houserules::{Classifier, Practice, Sources};

/// A source's name and text.
pub type File = (String, String);

/// Which concepts hold words of the text, and where each is defined, a line each.
///
/// Every concept becomes a pattern of its own for this, so that word forms, spellings and disguises count as in a comment.
pub fn concepts(text: &str, lexicons: &[File], sources: &Sources, practice: Practice) -> Result<String> {
    let mut places = Vec::new();
    let mut rules = String::from("rule R8.abuse\n");
    for (file, words) in lexicons {
        for (line, head) in words.lines().enumerate() {
            let name = head.trim_start_matches('\u{FEFF}').trim().strip_prefix("concept ");
            let Some(name) = name.and_then(|rest| rest.split_whitespace().next()) else { continue };
            writeln!(rules, "[look-up.{name}] possible\n= @{name}")?;
            places.push((name.to_owned(), format!("{file}:{}", line + 1)));
        }
    }
    let builder = Classifier::builder().sources(sources.clone()).practice(practice);
    let classifier = builder.rules("look-up", rules).build()?;
    let mut out = String::new();
    for finding in classifier.explain(text) {
        let Some(name) = finding.pattern.strip_prefix("look-up.") else { continue };
        let place = places.iter().find(|(known, _)| known == name).map_or("", |(_, place)| place);
        writeln!(out, "{:<24} @{name:<24} {place}", &text[finding.span.range()])?;
    }
    if out.is_empty() {
        out.push_str("no concept has any of these words\n");
    }
    Ok(out)
}

/// A pattern as it is written, under its place and the label that it is about.
pub fn pattern(id: &str, rules: &[File]) -> Result<String> {
    for (file, text) in rules {
        let mut head = "";
        let mut lines = text.lines().enumerate();
        while let Some((number, line)) = lines.next() {
            if ["rule ", "fact "].iter().any(|start| line.trim_start().starts_with(start)) {
                head = line.trim();
            }
            if line.trim_start().strip_prefix('[').and_then(|rest| rest.split(']').next()) != Some(id) {
                continue;
            }
            let mut out = format!("{file}:{}: under {head}\n{line}\n", number + 1);
            let body = lines.map(|(_, line)| line).take_while(|line| {
                let first = line.split_whitespace().next().unwrap_or("#");
                matches!(first, "why" | "=" | "!" | "+" | "-" | "~+" | "~-")
            });
            body.for_each(|line| out.push_str(&format!("{line}\n")));
            return Ok(out);
        }
    }
    bail!("no pattern has the id `{id}`; scanners, such as those of phone numbers, have ids without being patterns")
}
