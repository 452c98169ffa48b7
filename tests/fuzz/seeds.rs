//! Writes seeds for the fuzz targets from `data/`: comments, the sections of the rules, the concepts of the lexicons.

use std::path::Path;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = root.join("../../data");
    let write = |target: &str, number: usize, text: &str| {
        let folder = root.join("corpus").join(target);
        std::fs::create_dir_all(&folder).expect("the corpus folder");
        std::fs::write(folder.join(format!("seed-{number:04}")), text).expect("a seed");
    };
    let read = |folder: &str| {
        let mut files: Vec<_> =
            std::fs::read_dir(data.join(folder)).expect("a data folder").map(|entry| entry.expect("an entry").path()).collect();
        files.retain(|file| file.is_file());
        files.sort();
        files.into_iter().map(|file| std::fs::read_to_string(file).expect("a text"))
    };

    let mut number = 0;
    for text in read("samples/hard").chain(read("samples/ordinary")) {
        for line in text.lines().step_by(6) {
            // The text of a sample, escapes and all: good enough to start from.
            let Some(comment) = line.split("\"text\":").nth(1).and_then(|rest| rest.split("\",\"").next()) else { continue };
            number += 1;
            write("classify", number, &comment.trim_start_matches([' ', '"']).replace("\\n", "\n").replace("\\\"", "\""));
        }
    }
    let mut number = 0;
    for text in read("rules") {
        let mut head = "";
        for section in text.split("\n\n") {
            if section.starts_with("rule ") || section.starts_with("fact ") {
                head = section.lines().next().unwrap_or("");
            }
            number += 1;
            if number % 12 == 0 {
                write("rules", number, &format!("{head}\n{section}\n"));
            }
        }
    }
    let mut number = 0;
    for text in read("lexicon") {
        for section in text.split("\n\n") {
            number += 1;
            if number % 8 == 0 && section.len() < 2_000 {
                write("lexicon", number, section);
            }
        }
    }
    write("profile", 1, &std::fs::read_to_string(data.join("practice.toml")).expect("the sample profile"));
    write("profile", 2, "name = \"Elm\"\n[[staff]]\nname = \"Dr Una Holt\"\naliases = [\"Oona\"]\nmay_be_named = true\n");
}
