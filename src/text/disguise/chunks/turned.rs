//! Words written upside down or backwards.

use super::Run;
use crate::lexicon::NONE;
use crate::text::confusable::{flipped, is_turned};
use crate::text::{Flags, Folded, Token};

/// How far before a word the sign that turns it round is looked for.
const MOST_REVERSED: usize = 48;

impl Run<'_> {
    /// Words written upside down: their letters in turned form, and back to front.
    pub(super) fn turned(&mut self, text: &str, folded: &Folded, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            if !token.flags.has(Flags::LETTER)
                || self.merges.iter().any(|merge| (merge.first..=merge.last).contains(&at))
            {
                continue;
            }
            let span = folded.original(token.start as usize, token.end as usize);
            let Some(written) = text.get(span.range()) else { continue };
            let word: String = if written.contains(is_turned) {
                written.chars().rev().filter_map(flipped).collect()
            } else if backwards(&text[..span.start]) {
                self.lower[token.range()].chars().rev().collect()
            } else {
                continue;
            };
            let id = self.lexicon.id(&word);
            if id != NONE {
                self.merge(at, at, token.start as usize, token.end as usize, &[id]);
            }
        }
    }
}

/// Whether what follows is shown from right to left: behind an override that nothing has ended on this line.
fn backwards(before: &str) -> bool {
    let mark = before.chars().rev().take(MOST_REVERSED).find(|c| matches!(c, '\n' | '\u{202A}'..='\u{202E}'));
    mark == Some('\u{202E}')
}
