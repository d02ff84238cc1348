"""Older names of the kinds of average."""

from ._names import MA_Type

MA_SMA = MA_Type.SMA
MA_EMA = MA_Type.EMA
MA_WMA = MA_Type.WMA
MA_DEMA = MA_Type.DEMA
MA_TEMA = MA_Type.TEMA
MA_TRIMA = MA_Type.TRIMA
MA_KAMA = MA_Type.KAMA
MA_MAMA = MA_Type.MAMA
MA_T3 = MA_Type.T3
MA_HMA = MA_Type.HMA
MA_DISABLED = MA_Type.DISABLED
MA_DEFAULT = MA_Type.DEFAULT
MA_ZLEMA = MA_Type.ZLEMA
MA_RMA = MA_Type.RMA
