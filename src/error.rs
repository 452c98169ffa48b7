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
/// assert_eq!(error.message(), "expected a label such as R7.threat or C.complaint, found `R9.nothing`");
/// assert!(error.to_string().starts_with("mine.rules:1:6: "));
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
