//! A practice with many staff, and a comment that wakes every scanner.

use std::fmt::Write;

use houserules::Practice;

/// A profile with this many people of different names, the same at every run.
pub fn with_staff(count: usize) -> Practice {
    const FIRST: [&str; 20] = [
        "Anna", "Brian", "Carla", "David", "Elaine", "Farid", "Gemma", "Harun", "Irene", "Jakub", "Kirsty", "Liam",
        "Maya", "Nadia", "Owen", "Petra", "Ravi", "Stella", "Tomasz", "Wendy",
    ];
    const HEAD: [&str; 20] = [
        "Ash", "Birk", "Cald", "Den", "Elm", "Farn", "Gar", "Hol", "Ing", "Kes", "Lang", "Mor", "Nor", "Oak", "Pem",
        "Rad", "Stan", "Thorn", "Wal", "Yar",
    ];
    const TAIL: [&str; 10] = ["bourne", "croft", "dale", "field", "ham", "ley", "more", "ridge", "ton", "worth"];
    const ROLE: [&str; 4] = ["GP", "practice nurse", "receptionist", "pharmacist"];
    let mut text = String::from("name = \"Elm Street Surgery\"\nphones = [\"01632 960111\"]\n");
    for i in 0..count {
        let (first, role) = (FIRST[i * 7 % FIRST.len()], ROLE[i % ROLE.len()]);
        let (head, tail) = (HEAD[i % HEAD.len()], TAIL[i / HEAD.len() % TAIL.len()]);
        writeln!(text, "[[staff]]\nname = \"{first} {head}{tail}\"\nrole = \"{role}\"").expect("a String takes it");
    }
    Practice::from_toml("many.toml", &text).expect("a made-up profile")
}

/// A comment that has something for every scanner: all names and numbers are invented or from ranges kept for that.
pub const EVERY_SCANNER: &str =
    "Dr Anna Elmcroft’s receptionist Julie told my mum (Mrs Ána Brücke, 14 Elm Road, LS26 4ZY) to ring \
    07700 900123 or oh seven seven double-o 900 456, email ana.brucke@mail.example or ana at mail dot example, see \
    www.mail.example/ana, @ana_b on insta. NHS no 943 476 5919, dob 01/02/1963, NI no QQ 12 34 56 C, reg AB12 CDE, \
    passport 123456789, licence BRUCK652013A99LY, GMC 7654321, NMC pin 12A3456E, card 4111 1111 1111 1111, sort code \
    12-34-56. F*ck this sh1t, u c u n t s, wörst recepshunist ever 🤡 &amp; I filmed the lot!!";
