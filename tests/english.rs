//! The filter of common English is what the lists make it. After a change of the lists, write it anew with
//! `WRITE_FILTER=1 cargo test --test english`.

use std::collections::BTreeSet;
use std::path::Path;

use houserules::text::{english, Folded};

/// Each entry as the folding leaves it: lower case but for the capital of a proper name.
fn words() -> BTreeSet<String> {
    let mut folded = Folded::default();
    let lists = [include_str!("../data/english/words.txt"), include_str!("../data/english/more.txt")];
    let lines = lists.iter().flat_map(|list| list.lines()).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            folded.fold(line);
            let capital = line.chars().next().is_some_and(char::is_uppercase);
            let mut word = folded.lower().to_owned();
            if let (true, Some(first)) = (capital, word.get_mut(..1)) {
                first.make_ascii_uppercase();
            }
            word
        })
        .collect()
}

#[test]
fn the_filter_is_up_to_date() {
    let words = words();
    assert!(words.len() > 70_000);
    let built = english::filter(words.iter().map(String::as_str));
    assert!(built.len() < 200_000, "{} bytes", built.len());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/english/words.filter");
    if std::env::var_os("WRITE_FILTER").is_some() {
        std::fs::write(&path, &built).expect("the filter can be written");
    }
    assert!(std::fs::read(&path).is_ok_and(|stored| stored == built), "write it anew with WRITE_FILTER=1");
}

#[test]
fn every_word_is_in_it_and_next_to_nothing_else() {
    let words = words();
    for word in &words {
        let lower = word.to_ascii_lowercase();
        assert!(english::is_word(&lower) || english::is_name(&lower), "{word}");
    }
    let plain = words.iter().filter(|word| word.len() > 6).map(|word| word.to_ascii_lowercase());
    let wrong: Vec<String> = plain.map(|word| format!("{}zq{}", &word[..3], &word[3..])).collect();
    let taken = wrong.iter().filter(|word| english::is_word(word)).count();
    assert!(taken * 400 < wrong.len(), "{taken} of {}", wrong.len());
}
