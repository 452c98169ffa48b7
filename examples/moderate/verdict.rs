//! Asks the library about one comment.

use houserules::{Assessment, Classifier, Finding, Scratch};

use crate::input::Comment;

/// The classifier, and how much to ask it.
pub struct Judge {
    pub classifier: Classifier,
    /// Whether to ask what was held back, too.
    pub explain: bool,
}

/// What the library says of one comment.
pub struct Verdict {
    pub assessment: Assessment,
    /// With `--explain`: everything that matched, and what came of it.
    pub findings: Option<Vec<Finding>>,
}

impl Judge {
    /// Buffers for one thread.
    pub fn scratch() -> Scratch {
        Scratch::default()
    }

    pub fn judge(&self, comment: &Comment, scratch: &mut Scratch) -> Verdict {
        Verdict {
            assessment: self.classifier.assess_with(&comment.text, scratch),
            findings: self.explain.then(|| self.classifier.explain(&comment.text)),
        }
    }
}
