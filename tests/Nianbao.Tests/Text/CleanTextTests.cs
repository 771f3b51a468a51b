using CsCheck;
using Nianbao.Text;

namespace Nianbao.Tests.Text;

public class CleanTextTests
{
    [Fact]
    public void A_clean_text_is_the_same_object()
    {
        const string Text = "　一、文字\n\t12件";

        Assert.Same(Text, CleanText.From(Text));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once_and_leaves_no_carriage_return() =>
        Gen.String[Gen.Char["\r\n\v\u00A0\u200B\u0007\u3000一1"]].Sample(
            text =>
            {
                var clean = CleanText.From(text);
                return CleanText.From(clean) == clean && !clean.Contains('\r') && CleanText.CountControls(clean) == 0;
            },
            seed: "0000KeHn6aH3",
            iter: 2_000);
}
