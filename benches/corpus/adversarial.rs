//! Input that no patient writes: as much as possible of what the engine might be slow at, and nothing else.

use super::words;

/// One kind: its name and the piece that is repeated.
pub struct Kind {
    pub name: &'static str,
    piece: String,
}

impl Kind {
    /// So many bytes of it, or a few less where a character would be cut.
    pub fn text(&self, bytes: usize) -> String {
        let mut text = self.piece.repeat(bytes / self.piece.len() + 1);
        let end = (0..=bytes).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        text
    }
}

/// Sizes that the cost per byte is told for, in bytes.
pub const SIZES: [usize; 4] = [1 << 10, 1 << 14, 1 << 16, 1 << 20];

/// All kinds.
pub fn kinds() -> Vec<Kind> {
    let joined = |prefixes: &[&str]| words::of_lexicons(prefixes).join(" ") + " ";
    let kind = |name, piece: &str| Kind { name, piece: piece.to_owned() };
    vec![
        kind("one letter", "a"),
        kind("one word", "you "),
        kind("one insult", "useless "),
        kind("trigger words", &joined(&[])),
        kind("cue words", &joined(&["r5_", "r8_", "c_complaint"])),
        kind("combining marks", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}"),
        kind("digits", "0770090012"),
        kind("digits in groups", "077 00-90 01.23 "),
        kind("separators", ".-_*/ ,;:|"),
        kind("letters apart", "f u.c-k "),
        kind("unknown words", "qwzx brvlt sh1tq p@rf fuuuk "),
        kind("at signs and dots", "a@b.c "),
    ]
}
