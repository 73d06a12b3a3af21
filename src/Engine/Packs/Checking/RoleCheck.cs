using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>A role a channel asks for is one of the organisation's, and somebody in a team has it.</summary>
internal static class RoleCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var directory = pack.Current.Directory;
        foreach (var (name, channel) in pack.Channels.Where(c => c.Value.Role is not null).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var (role, at) = (channel.Role ?? string.Empty, trees.PositionOf(PackFiles.Channels, "channels", name, "role"));
            var known = directory.AllRoles.Select(r => r.Id).ToList();
            if (!known.Contains(role, StringComparer.Ordinal)) findings.Error(CheckMessages.UnknownRole, at, JsonWords.Short(role), string.Join(", ", known), Spelling.Nearest(role, known) ?? string.Join(", ", known.Take(1)));
            else if (!directory.AllTeams.Any(t => t.Members.Any(m => m.Role == role))) findings.Warning(CheckMessages.RoleOfNobody, at, role);
        }
    }
}
