//! The canonical form of a lexicon: members sorted, each once, wrapped.

const WIDTH: usize = 110;

/// The text with the members of every concept, and the lines of every spelling section, in order. Comments stay where
/// they stand before a section; those between members move to the head of their concept.
pub fn sort(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut members: Vec<&str> = Vec::new();
    let mut entries: Vec<String> = Vec::new();
    let mut in_entries = false;
    let mut blanks = String::new();
    // The mark that some editors put first is no part of the first word.
    for line in text.trim_start_matches('\u{FEFF}').lines() {
        let trimmed = line.trim();
        let head = trimmed.split_whitespace().next().unwrap_or("");
        if matches!(head, "concept" | "extend") || matches!(trimmed, "spelling" | "irregular") {
            flush(&mut out, &mut members, &mut entries);
            out.push_str(&std::mem::take(&mut blanks));
            in_entries = matches!(trimmed, "spelling" | "irregular");
            out.push_str(trimmed);
            out.push('\n');
        } else if trimmed.is_empty() || trimmed.starts_with('#') {
            blanks.push_str(trimmed);
            blanks.push('\n');
        } else {
            if out.is_empty() || members.is_empty() && entries.is_empty() || blanks.contains('#') {
                out.push_str(blanks.trim_start_matches('\n'));
            }
            blanks.clear();
            if in_entries {
                entries.push(trimmed.to_owned());
            } else {
                members.extend(trimmed.split(',').map(str::trim).filter(|member| !member.is_empty()));
            }
        }
    }
    flush(&mut out, &mut members, &mut entries);
    out.push_str(blanks.trim_end());
    let mut out = out.trim_end().to_owned();
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn flush(out: &mut String, members: &mut Vec<&str>, entries: &mut Vec<String>) {
    members.sort_unstable();
    members.dedup();
    let mut width = 0;
    for (i, member) in members.iter().enumerate() {
        if i > 0 {
            let wraps = width + member.len() + 2 > WIDTH;
            out.push_str(if wraps { ",\n" } else { ", " });
            width = if wraps { 0 } else { width + 2 };
        }
        out.push_str(member);
        width += member.len();
    }
    if !members.is_empty() {
        out.push('\n');
    }
    members.clear();
    // One entry a meaning, its forms in order.
    let mut by_meaning: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    for entry in entries.drain(..) {
        let (left, right) = entry.split_once('=').unwrap_or((&entry, ""));
        let forms = by_meaning.entry(left.trim().to_owned()).or_default();
        forms.extend(right.split(',').map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()));
    }
    for (meaning, mut forms) in by_meaning {
        forms.sort_unstable();
        forms.dedup();
        out.push_str(&format!("{meaning} = {}\n", forms.join(", ")));
    }
}
