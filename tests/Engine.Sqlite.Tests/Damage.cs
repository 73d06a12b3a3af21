using Parley.Journal;

namespace Parley.Tests.Sqlite;

/// <summary>What opening, verifying or exporting a database says of its damage.</summary>
internal static class Damage
{
    /// <summary>The id of the first message; null when nothing is found.</summary>
    public static async Task<string?> OfAsync(TemporaryFolder folder)
    {
        try
        {
            var result = await folder.VerifyAsync();
            return result.Damage?.Kind.Id;
        }
        catch (JournalException fault)
        {
            return fault.Id;
        }
    }
}
