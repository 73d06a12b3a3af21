using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;
using Parley.Steps;

namespace Parley.PackTests;

/// <summary>Whether somebody was told: a receiver of <c>notices.json</c>, a post, <c>post@unit</c>, the parties or the informant.</summary>
internal sealed class ToldReceivers(Pack pack)
{
    /// <summary>Null after a finding.</summary>
    public string? Read(ValueReader value)
    {
        var text = value.Text();
        if (text.Length == 0) return null;
        if (text.Contains('@', StringComparison.Ordinal)) return new CaseActors(pack).Read(value)?.ToString();
        string[] known = [ReceiverNames.Party, ReceiverNames.Informant, ReceiverNames.Channel, .. pack.Notices.Receivers.Select(r => r.Name), .. pack.Current.Directory.AllPosts.Select(p => p.Id)];
        return value.Word([.. known.Distinct(StringComparer.Ordinal)]) is { Length: > 0 } name ? name : null;
    }

    /// <summary>Everybody of a receiver that stands for everyone, else anybody of it.</summary>
    public bool Are(IEnumerable<string> told, string name, Situation situation)
    {
        var posts = PostsOf(name, situation);
        return IsEveryone(name) ? posts.TrueForAll(post => IsAmong(told, post)) : posts.Exists(post => IsAmong(told, post));
    }

    public bool IsAny(IEnumerable<string> told, string name, Situation situation) => PostsOf(name, situation).Exists(post => IsAmong(told, post));

    private bool IsEveryone(string name) => pack.Notices.Find(name) is { Everyone: true };

    private List<string> PostsOf(string name, Situation situation)
    {
        if (name is ReceiverNames.Party or ReceiverNames.Informant || name.Contains('@', StringComparison.Ordinal)) return [name];
        var receiver = pack.Notices.Find(name);
        return receiver.Kind == ReceiverKind.Posts ? [.. receiver.Posts] : [.. pack.Resolve(receiver, situation.Dispute).Select(h => h.ToString())];
    }

    private static bool IsAmong(IEnumerable<string> all, string post) =>
        all.Any(told => string.Equals(told, post, StringComparison.Ordinal) || string.Equals(Holder.Parse(told).Post, post, StringComparison.Ordinal));
}
