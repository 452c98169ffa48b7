//! Masking what a comment must not show.

use crate::classifier::Classifier;
use crate::code::Category;

/// What [`Classifier::redact`] masks: personal data, names and abuse. Reviews, appointments and allegations stay
/// readable.
pub(crate) const DEFAULT: [Category; 10] = [
    Category::PatientIdentified,
    Category::PersonalData,
    Category::StaffPrivate,
    Category::StaffContact,
    Category::StaffNamed,
    Category::StaffDescribed,
    Category::Threat,
    Category::Obscenity,
    Category::Hate,
    Category::Abuse,
];

/// Masks until nothing of `categories` is found in what is left: a mask may join or part what stood around it. Each
/// round masks at least one more character, and stops where nothing but masks and white space is left of a span.
pub(crate) fn redact(classifier: &Classifier, text: &str, categories: &[Category]) -> String {
    const ROUNDS: usize = 8;
    let mut redacted = text.to_owned();
    for _ in 0..ROUNDS {
        let spans = classifier.spans(&redacted, categories);
        if spans.is_empty() {
            break;
        }
        let mut masked = String::with_capacity(redacted.len() + 16);
        let mut changed = false;
        for (at, c) in redacted.char_indices() {
            let inside = spans.iter().any(|span| span.start <= at && at < span.end);
            if inside && !c.is_whitespace() && c != MASK {
                masked.push(MASK);
                changed = true;
            } else {
                masked.push(c);
            }
        }
        redacted = masked;
        if !changed {
            break;
        }
    }
    redacted
}

/// What masked characters become.
pub(crate) const MASK: char = '█';
