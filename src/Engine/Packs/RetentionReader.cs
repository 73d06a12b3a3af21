using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>retention.json</c>.</summary>
internal static class RetentionReader
{
    public static Retention Read(ObjectReader top) => new()
    {
        ArchiveAfter = Read(top.Optional("archiveAfter")),
        ForgetPersonsAfter = Read(top.Optional("forgetPersonsAfter")),
    };

    private static Length? Read(ValueReader? value)
    {
        if (value is null) return null;
        var length = value.Length();

        // What is no length at all was said already.
        if (!Length.TryParse(value.Item?.Text, out _)) return null;
        if (length.Unit is not (LengthUnit.Days or LengthUnit.Months)) value.Error(RetentionMessages.NeedsDays, length);
        else if (length.Amount == 0) value.Error(RetentionMessages.AtOnce);
        return length;
    }
}
