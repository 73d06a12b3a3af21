using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that keep who works on which active dispute. One user at a time.</summary>
internal sealed class WorkWriting(Connection connection)
{
    private readonly Statement forget = connection.Prepare("DELETE FROM work WHERE person = ?1 AND stream = ?2");
    private readonly Statement put = connection.Prepare("INSERT INTO work(person, part, stream) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING");

    /// <summary>Writes the rows of a stream anew; <paramref name="before"/> is who worked on it.</summary>
    public void Replace(long stream, DisputeSummary? before, DisputeSummary now)
    {
        if (before is not null)
        {
            foreach (var person in before.Handlers.Concat(before.Helpers).Append(before.Lead).OfType<string>().Distinct(StringComparer.Ordinal)) forget.Bind(1, person).Bind(2, stream).Run();
        }

        foreach (var (person, part) in WorkParts.Of(now)) put.Bind(1, person).Bind(2, part).Bind(3, stream).Run();
    }
}
