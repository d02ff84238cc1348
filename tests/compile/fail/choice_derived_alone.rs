use indicator_runtime::Choice;

#[derive(Choice)]
pub enum Alone {
    First,
    Second,
}

#[derive(Clone, Copy, Choice)]
pub enum NeitherShownNorCompared {
    First,
    Second,
}

fn main() {}
