import unittest
from decimal import Decimal

from meterbill.money import to_cents, with_tax


class ToCents(unittest.TestCase):
    def test_whole_cents_stay(self):
        self.assertEqual(to_cents(Decimal("12.30")), Decimal("12.30"))

    def test_less_than_half_a_cent_is_dropped(self):
        self.assertEqual(to_cents(Decimal("0.1249")), Decimal("0.12"))

    def test_half_a_cent_goes_up(self):
        for exact, rounded in (("0.115", "0.12"), ("0.125", "0.13"), ("30.145", "30.15"), ("2.005", "2.01")):
            with self.subTest(exact=exact):
                self.assertEqual(to_cents(Decimal(exact)), Decimal(rounded))


class WithTax(unittest.TestCase):
    def test_tax_is_added_before_rounding(self):
        self.assertEqual(with_tax(Decimal("10.10"), Decimal("20")), Decimal("12.12"))

    def test_tax_that_ends_in_half_a_cent_goes_up(self):
        self.assertEqual(with_tax(Decimal("0.75"), Decimal("18")), Decimal("0.89"))
        self.assertEqual(with_tax(Decimal("0.25"), Decimal("10")), Decimal("0.28"))
        self.assertEqual(with_tax(Decimal("0.05"), Decimal("10")), Decimal("0.06"))
