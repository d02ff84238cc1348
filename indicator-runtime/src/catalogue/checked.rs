//! The arithmetic of authors' warm-ups and requirements: an overflow fails in every build, where Rust's own
//! operators fail in some and go on with another number in the others.

use std::panic::resume_unwind;

/// A number that warm-ups and requirements compute with.
#[diagnostic::on_unimplemented(
    message = "warm-ups and requirements compute with numbers, not with `{Self}`",
    label = "this is no number",
    note = "a reference is followed first: `*period - 1`"
)]
pub trait Number: Sized {
    /// `self + other`, unless it overflows; the others likewise.
    fn checked_add(self, other: Self) -> Option<Self>;
    /// `self - other`
    fn checked_sub(self, other: Self) -> Option<Self>;
    /// `self * other`
    fn checked_mul(self, other: Self) -> Option<Self>;
    /// `self / other`
    fn checked_div(self, other: Self) -> Option<Self>;
    /// `self % other`
    fn checked_rem(self, other: Self) -> Option<Self>;
    /// `-self`
    fn checked_neg(self) -> Option<Self>;
}

macro_rules! whole_numbers {
    ($($type:ty)*) => {$(
        impl Number for $type {
            whole_numbers!($type: checked_add checked_sub checked_mul checked_div checked_rem);

            #[inline]
            fn checked_neg(self) -> Option<Self> {
                <$type>::checked_neg(self)
            }
        }
    )*};
    ($type:ty: $($name:ident)*) => {$(
        #[inline]
        fn $name(self, other: Self) -> Option<Self> {
            <$type>::$name(self, other)
        }
    )*};
}
whole_numbers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! real_numbers {
    ($($type:ty)*) => {$(
        impl Number for $type {
            real_numbers!(checked_add +, checked_sub -, checked_mul *, checked_div /, checked_rem %);

            #[inline]
            fn checked_neg(self) -> Option<Self> {
                Some(-self)
            }
        }
    )*};
    ($($name:ident $operator:tt),*) => {$(
        #[inline]
        fn $name(self, other: Self) -> Option<Self> {
            Some(self $operator other)
        }
    )*};
}
real_numbers!(f32 f64);

macro_rules! operators {
    ($($name:ident($left:ident $(, $right:ident)?): $checked:ident, $what:literal;)*) => {$(
        #[doc = concat!("[`Number::", stringify!($checked), "`]; the work ends here where there is no such number.")]
        #[inline]
        pub fn $name<T: Number>($left: T $(, $right: T)?) -> T {
            match $left.$checked($($right)?) {
                Some(result) => result,
                // Without the message that a panic writes: it becomes an error.
                None => resume_unwind(Box::new($what)),
            }
        }
    )*};
}
operators! {
    add(left, right): checked_add, "addition overflows";
    sub(left, right): checked_sub, "subtraction overflows";
    mul(left, right): checked_mul, "multiplication overflows";
    div(left, right): checked_div, "division by zero or overflow";
    rem(left, right): checked_rem, "division by zero or overflow";
    neg(number): checked_neg, "negation overflows";
}
