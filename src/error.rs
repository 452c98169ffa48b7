//! What can be wrong with a rule, lexicon, reply or profile source, and exactly where.

use std::fmt;

/// An error in building a [`Classifier`](crate::Classifier) or reading a [`Practice`](crate::Practice).
///
/// Its `Display` is `file:line:column: message`, as compilers write it, with lines and columns from 1 and columns in
/// characters.
///
/// ```
/// use houserules::Classifier;
/// let error = Classifier::builder().rules("mine.rules", "rule R9.nothing\n").build().unwrap_err();
/// assert_eq!((error.file(), error.line(), error.column()), ("mine.rules", 1, 6));
/// assert!(error.message().starts_with("expected a label such as R7.threat or C.complaint, found `R9.nothing`"));
/// assert!(error.to_string().starts_with("mine.rules:1:6: "));
///
/// let error = Classifier::builder().rules("mine.rules", "rule R8.derogatry\n").build().unwrap_err();
/// assert!(error.message().ends_with("found `R8.derogatry`; did you mean `R8.derogatory`?"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    file: String,
    line: usize,
    column: usize,
    kind: ErrorKind,
    message: String,
}

/// What sort of thing is wrong.
///
/// ```
/// use houserules::{Classifier, ErrorKind};
/// let kind = |rules: &str| Classifier::builder().rules("r", rules).build().unwrap_err().kind();
/// assert_eq!(kind("bool"), ErrorKind::Syntax);
/// assert_eq!(kind("rule R8.abuse\n[x] certain\n= @nothing"), ErrorKind::Unknown);
/// assert_eq!(kind("rule R8.abuse\n[x] certain\n= a ..20 b ..20 c"), ErrorKind::Limit);
/// assert_eq!(ErrorKind::Limit.to_string(), "limit");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A line that does not follow the grammar.
    Syntax,
    /// A name (concept, fact, guard, label, typed token) that nothing defines.
    Unknown,
    /// A name or id that is defined twice.
    Duplicate,
    /// More than the engine takes: a pattern that may be too long, too many words, concepts or patterns.
    Limit,
    /// A practice profile, an allow list, or a table of replies or outcomes that is not as it should be.
    Settings,
}

impl fmt::Display for ErrorKind {
    /// `syntax`, `unknown` and so on.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ErrorKind::Syntax => "syntax",
            ErrorKind::Unknown => "unknown",
            ErrorKind::Duplicate => "duplicate",
            ErrorKind::Limit => "limit",
            ErrorKind::Settings => "settings",
        })
    }
}

impl BuildError {
    pub(crate) fn new(file: &str, line: usize, column: usize, kind: ErrorKind, message: impl Into<String>) -> Self {
        BuildError(Box::new(Inner { file: file.to_owned(), line, column, kind, message: message.into() }))
    }

    /// The name of the source, as it was given to the builder.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.0.file
    }

    /// The line, from 1; 0 where the error is of the whole source.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The column in characters, from 1; 0 where the error is of the whole source.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// What sort of thing is wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What was found and what was expected, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { file, line, column, message, .. } = &*self.0;
        if *line == 0 {
            write!(f, "{file}: {message}")
        } else {
            write!(f, "{file}:{line}:{column}: {message}")
        }
    }
}

impl std::error::Error for BuildError {}

/// What to add to a message about a name that nothing defines: the known name that is nearest to it, if one is near;
/// otherwise where the names are listed.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a str>, listed: &str) -> String {
    // Beyond this a name is no slip of the pen, and hostile sources have long ones.
    const LONGEST: usize = 64;
    let most = (name.chars().count() / 3).clamp(1, 4);
    let near = |other: &&str| name.len() <= LONGEST && other.len().abs_diff(name.len()) <= 2 * most;
    let nearest = known
        .filter(near)
        .map(|other| (strsim::osa_distance(&name.to_lowercase(), &other.to_lowercase()), other))
        .filter(|(distance, _)| *distance <= most)
        .min();
    match nearest {
        Some((_, other)) => format!("; did you mean `{other}`?"),
        None => format!(" ({listed})"),
    }
}

/// The line and column (from 1, in characters) of a byte offset.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
