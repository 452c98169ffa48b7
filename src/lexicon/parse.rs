//! The lexicon format: concepts and their members, spellings, irregular forms.
//!
//! ```text
//! # a comment
//! concept waiting_area   where patients sit
//! foyer, reception area, waiting area/n, waiting room/n
//! @porch                      every member of another concept
//!
//! extend waiting_area         adds to a concept that another file defines
//! portakabin/n
//!
//! spelling                    what a written form may stand for, besides itself
//! appointment = apointment, appt
//! i do not know = idk
//!
//! irregular                   forms that /v, /n and /a give instead of the regular ones
//! take = takes, taking, took, taken
//! ```

use crate::error::{BuildError, ErrorKind};
use crate::limits;

/// A parsed lexicon source.
#[derive(Debug, Default)]
pub struct LexiconAst<'a> {
    pub concepts: Vec<ConceptAst<'a>>,
    pub spellings: Vec<EntryAst<'a>>,
    pub irregulars: Vec<EntryAst<'a>>,
}

/// A concept, or an extension of one.
#[derive(Debug)]
pub struct ConceptAst<'a> {
    pub name: &'a str,
    pub extends: bool,
    pub members: Vec<Located<'a>>,
    pub line: usize,
}

/// `left = right, right`.
#[derive(Debug)]
pub struct EntryAst<'a> {
    pub left: Located<'a>,
    pub right: Vec<Located<'a>>,
}

/// A piece of a line and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Located<'a> {
    pub text: &'a str,
    pub line: usize,
    /// The whole line: columns are worked out only where an error asks for one.
    pub whole: &'a str,
}

impl Located<'_> {
    /// Its column, in characters from 1.
    pub fn column(&self) -> usize {
        column(self.whole, self.text)
    }
}

/// Whether `name` may name a concept, fact or guard: lower case, digits and `_`.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

enum Section {
    None,
    Concept,
    Spelling,
    Irregular,
}

/// Parses one source.
pub fn parse<'a>(file: &str, text: &'a str) -> Result<LexiconAst<'a>, BuildError> {
    let mut ast = LexiconAst::default();
    let mut section = Section::None;
    let text = check_source(file, text)?;
    for (number, line) in text.lines().enumerate() {
        let number = number + 1;
        check_line(file, number, line)?;
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let error =
            |part: &str, message: String| BuildError::new(file, number, column(line, part), ErrorKind::Syntax, message);
        let (word, rest) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, ""));
        match word {
            "concept" | "extend" => {
                let name = rest.split_whitespace().next().unwrap_or("");
                if !is_name(name) {
                    let found = if name.is_empty() { "nothing" } else { name };
                    return Err(error(
                        rest,
                        format!("expected a name of lower-case letters, digits and _, found `{found}`"),
                    ));
                }
                section = Section::Concept;
                ast.concepts.push(ConceptAst { name, extends: word == "extend", members: Vec::new(), line: number });
                continue;
            }
            "spelling" if rest.is_empty() => {
                section = Section::Spelling;
                continue;
            }
            "irregular" if rest.is_empty() => {
                section = Section::Irregular;
                continue;
            }
            _ => {}
        }
        let located = |part: &'a str| Located { text: part, line: number, whole: line };
        let members = |list: &'a str, found: &mut Vec<Located<'a>>| -> Result<(), BuildError> {
            let list = list.strip_suffix(',').unwrap_or(list);
            for part in list.split(',') {
                let part_trimmed = part.trim();
                if part_trimmed.is_empty() {
                    return Err(error(part, "expected a word between the commas, found nothing".into()));
                }
                found.push(located(part_trimmed));
            }
            Ok(())
        };
        match section {
            Section::None => {
                return Err(error(
                    trimmed,
                    format!("expected `concept NAME`, `extend NAME`, `spelling` or `irregular`, found `{word}`"),
                ));
            }
            Section::Concept => {
                if let Some(concept) = ast.concepts.last_mut() {
                    members(trimmed, &mut concept.members)?;
                }
            }
            Section::Spelling | Section::Irregular => {
                let Some((left, right)) = trimmed.split_once('=') else {
                    return Err(error(trimmed, "expected `meaning = form, form`, found no `=`".into()));
                };
                let left = located(left.trim());
                if left.text.is_empty() {
                    return Err(error(trimmed, "expected a word before `=`, found nothing".into()));
                }
                let mut entry = EntryAst { left, right: Vec::new() };
                members(right.trim(), &mut entry.right)?;
                match section {
                    Section::Spelling => ast.spellings.push(entry),
                    _ => {
                        for form in entry.right.iter().chain([&entry.left]) {
                            check_form(*form).map_err(|message| error(form.text, message))?;
                        }
                        ast.irregulars.push(entry);
                    }
                }
            }
        }
    }
    Ok(ast)
}

/// What is wrong with one of the irregular forms, which are taken as they stand.
fn check_form(form: Located<'_>) -> Result<(), String> {
    let plain = |c: char| c.is_lowercase() || c == '\'';
    if !form.text.chars().all(plain) || form.text.len() > limits::WORD_BYTES {
        return Err(format!("expected one word in lower-case letters, found `{}`", form.text));
    }
    Ok(())
}

/// The text of a source without the mark that some editors put before it, if it is not too long.
pub(crate) fn check_source<'a>(file: &str, text: &'a str) -> Result<&'a str, BuildError> {
    if text.len() > limits::SOURCE_BYTES {
        let message = format!("expected a source of at most {} bytes, found {}", limits::SOURCE_BYTES, text.len());
        return Err(BuildError::new(file, 0, 0, ErrorKind::Limit, message));
    }
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

/// An error if a line is too long.
pub(crate) fn check_line(file: &str, number: usize, line: &str) -> Result<(), BuildError> {
    if line.len() > limits::LINE_BYTES {
        let message = format!("expected a line of at most {} bytes, found {}", limits::LINE_BYTES, line.len());
        return Err(BuildError::new(file, number, 1, ErrorKind::Limit, message));
    }
    Ok(())
}

/// The column, in characters from 1, of a part of a line.
pub(crate) fn column(line: &str, part: &str) -> usize {
    let offset = (part.as_ptr() as usize).saturating_sub(line.as_ptr() as usize).min(line.len());
    line.get(..offset).map_or(1, |before| before.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_read() {
        let text = "# c\nconcept room  where\nfoyer, waiting room/n\n@porch\nextend other\nx\nspelling\nno = nah, nope\nirregular\ngo = goes, went\n";
        let ast = parse("a.lex", text).unwrap();
        assert_eq!(ast.concepts.len(), 2);
        assert_eq!(
            ast.concepts[0].members.iter().map(|m| m.text).collect::<Vec<_>>(),
            ["foyer", "waiting room/n", "@porch"]
        );
        assert!(ast.concepts[1].extends);
        assert_eq!(ast.spellings[0].right[1].text, "nope");
        assert_eq!((ast.spellings[0].right[1].line, ast.spellings[0].right[1].column()), (8, 11));
        assert_eq!(ast.irregulars[0].left.text, "go");
    }

    #[test]
    fn errors_have_their_place() {
        let error = |text: &str| parse("a.lex", text).unwrap_err().to_string();
        assert_eq!(
            error("foyer"),
            "a.lex:1:1: expected `concept NAME`, `extend NAME`, `spelling` or `irregular`, found `foyer`"
        );
        assert_eq!(
            error("concept Room"),
            "a.lex:1:9: expected a name of lower-case letters, digits and _, found `Room`"
        );
        assert_eq!(error("concept room\nfoyer,, hall"), "a.lex:2:7: expected a word between the commas, found nothing");
        assert_eq!(error("spelling\nnah"), "a.lex:2:1: expected `meaning = form, form`, found no `=`");
    }
}
