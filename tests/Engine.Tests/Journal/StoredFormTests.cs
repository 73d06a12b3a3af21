using System.Text;
using Parley.Disputes.Events;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

/// <summary>What is stored stays readable for ever: this holds the stored form of every event, each member filled and each left out.</summary>
public sealed class StoredFormTests
{
    [Fact]
    public void The_stored_form_of_every_event_never_changes()
    {
        var text = new StringBuilder();
        foreach (var type in AnyEvent.Types)
        {
            foreach (var one in (DisputeEvent[])[AnyEvent.Bare(type), AnyEvent.Full(type)])
            {
                var row = Samples.Codecs.Encode(Samples.Commit("d-1", 1, "Any", one), Samples.Body("body"), default, []).Row;
                var clear = Encoding.UTF8.GetString(row.Clear.Span);
                text.Append(clear.AsSpan(clear.IndexOf("[{", StringComparison.Ordinal))).Append('\n');
            }
        }

        Snapshot.Verify(text.Replace("]}\n", "]\n").ToString());
    }
}
