namespace Parley.Tests.Packs.Checking;

public sealed class RoleCheckTests
{
    [Theory]
    [InlineData("elder", new string[0])]
    [InlineData("elders", new[] { "PAR2394 channels.json /channels/talks/role" })]
    [InlineData("doctor", new[] { "PAR2395 channels.json /channels/talks/role" })]
    public void The_role_a_channel_asks_for_is_one_that_somebody_in_a_team_has(string role, string[] found) => new SmallPack()
        .With("channels.json", $$"""{ "channels": { "talks": { "difficulty": "ordinary", "post": "officer", "role": "{{role}}" } } }""")
        .Change("organisation.json", "\"seats\"", """ "roles": { "elder": {}, "doctor": {} }, "teams": { "t": { "unit": "one", "members": [{ "person": "x", "role": "elder" }] } }, "seats" """)
        .Found().ShouldBe(found);
}
