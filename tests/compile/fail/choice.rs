use indicator_runtime::Choice;

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub struct Struct;

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Empty {}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Generic<T> {
    First,
    Second(T),
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Fields {
    First(usize),
    Second { length: usize },
    Third(),
    Fourth {},
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Discriminants {
    First = 1,
    Second = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Names {
    Sma,
    SMA,
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
#[choice(runtiem = indicator_runtime)]
pub enum Keys {
    First,
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Variants {
    #[choice(rename = "hma")]
    HullMa,
    #[choice(skip)]
    Ema,
}

fn main() {}
