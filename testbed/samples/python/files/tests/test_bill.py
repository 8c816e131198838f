import unittest
from decimal import Decimal

from meterbill.bill import bill
from meterbill.tariff import tariff


class Bills(unittest.TestCase):
    def test_a_month_within_the_first_block(self):
        month = bill(100, tariff("household"))
        self.assertEqual([line.amount for line in month.lines], [Decimal("9.90"), Decimal("30.45")])
        self.assertEqual(month.total, Decimal("48.42"))

    def test_a_month_that_reaches_the_second_block(self):
        month = bill(130, tariff("household"))
        self.assertEqual([line.text for line in month.lines][1:], ["100 kWh at 0.3045", "30 kWh at 0.2815"])

    def test_each_line_is_rounded_half_up(self):
        month = bill(90, tariff("household"))
        self.assertEqual(month.lines[1].amount, Decimal("27.41"))
        month = bill(110, tariff("household"))
        self.assertEqual(month.lines[2].amount, Decimal("2.82"))
        month = bill(130, tariff("household"))
        self.assertEqual(month.lines[2].amount, Decimal("8.45"))

    def test_a_month_without_energy_still_costs_the_fee(self):
        self.assertEqual(bill(0, tariff("workshop")).total, Decimal("29.40"))

    def test_an_unknown_tariff_names_those_that_exist(self):
        with self.assertRaisesRegex(LookupError, "household, workshop"):
            tariff("castle")
