//! Feature `serde`: streams are serialised as the bytes that they are saved as.

/// Implements serde's traits for a typed stream, if the feature is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! stream_with_serde {
    ($stream:ident) => {
        const _: () = {
            use $crate::__private::{Bytes, serde};

            impl serde::Serialize for $stream {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    let bytes = self.to_bytes().map_err(serde::ser::Error::custom)?;
                    serde::Serialize::serialize(&Bytes::from(bytes), serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $stream {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    let bytes: Bytes = serde::Deserialize::deserialize(deserializer)?;
                    Self::from_bytes(&bytes).map_err(serde::de::Error::custom)
                }
            }
        };
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! stream_with_serde {
    ($stream:ident) => {};
}

#[cfg(feature = "serde")]
pub use serde;
#[cfg(feature = "serde")]
pub use serde_bytes::ByteBuf as Bytes;
