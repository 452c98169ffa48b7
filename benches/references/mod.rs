//! What the library is measured beside, in the same run on the same texts. Each subject goes over texts one by one and
//! tells a number that stands for what it found, so that a bench can check that it is the same every time.

mod patterns;

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use houserules::{Classifier, Scratch};
use regex::RegexSet;
use rustrict::{Censor, CensorStr, Type};

use crate::corpus::words;

/// Something that goes over texts.
pub struct Subject {
    pub name: &'static str,
    run: Box<dyn FnMut(&str) -> usize>,
}

impl Subject {
    fn new(name: &'static str, run: impl FnMut(&str) -> usize + 'static) -> Self {
        Subject { name, run: Box::new(run) }
    }

    /// One pass over the texts.
    pub fn pass(&mut self, texts: &[String]) -> usize {
        texts.iter().map(|text| (self.run)(black_box(text))).sum()
    }
}

/// The library, with the caller's buffers, all rules on.
pub fn houserules() -> Subject {
    let (classifier, mut scratch) = (Classifier::default(), Scratch::default());
    Subject::new("houserules", move |text| classifier.classify_with(text, &mut scratch).len())
}

/// `rustrict`'s verdict.
pub fn analyze() -> Subject {
    Subject::new("rustrict analyze", |text| usize::from(Censor::from_str(text).analyze().is(Type::ANY)))
}

/// `rustrict`'s text with what is bad in it starred out.
pub fn censor() -> Subject {
    Subject::new("rustrict censor", |text| text.censor().len())
}

/// A default scan for all the words of our lexicons, wherever they stand.
pub fn scan() -> Subject {
    let scan = AhoCorasick::new(words::literal()).expect("words");
    Subject::new("Aho-Corasick", move |text| scan.find_iter(text).count())
}

/// The same without the words of one to three letters, which match inside nearly every other word: the harder reference.
pub fn scan_long() -> Subject {
    let scan = AhoCorasick::new(words::literal().iter().filter(|word| word.len() > 3)).expect("words");
    Subject::new("Aho-Corasick, 4 letters and more", move |text| scan.find_iter(text).count())
}

/// A hundred of our patterns as regular expressions.
pub fn regexes() -> Subject {
    let set = RegexSet::new(patterns::hundred()).expect("expressions");
    Subject::new("RegexSet of 100", move |text| set.matches(text).iter().count())
}
