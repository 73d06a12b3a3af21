using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class KeyRingTests
{
    private readonly KeyRing keys = new(Samples.Key);

    [Fact]
    public void Keys_and_hashes_never_change()
    {
        Span<byte> person = stackalloc byte[32];
        keys.DerivePersonKey(new PersonSalt("d-1", "p1", Enumerable.Range(0, 32).Select(i => (byte)i).ToArray()), person);

        Convert.ToHexStringLower(person).ShouldBe("4dc89d3f508c08777ead05269a5d758c97cd56208d8687d021f2d84a437cf94e");
        Convert.ToHexStringLower(keys.BodyHash("{}"u8)).ShouldBe("2c3d9e75199c82551a24901d338324ce");
        Convert.ToHexStringLower(keys.LookUpHash(LookUpKind.Place, "柳河路12号")).ShouldBe("0d4fcce8412623f2740c041d3649c961");
        Convert.ToHexStringLower(keys.PartiesHash(["王小明", "李四"])).ShouldBe("ce4c9b718fcb22217e7e2dd22467776f");
        keys.Id.ShouldBe("783ef5ae8c16d227");
    }

    [Fact]
    public void A_text_is_recognised_however_its_characters_are_composed()
    {
        keys.LookUpHash(LookUpKind.Place, "Cafe\u0301").ShouldBe(keys.LookUpHash(LookUpKind.Place, "Caf\u00e9"));
        keys.LookUpHash(LookUpKind.Place, "Cafe").ShouldNotBe(keys.LookUpHash(LookUpKind.Place, "Caf\u00e9"));
        keys.LookUpHash(LookUpKind.Place, "\ud800").ShouldBe(keys.LookUpHash(LookUpKind.Place, "\ufffd"));
    }

    [Fact]
    public void A_place_and_a_party_of_the_same_name_are_told_apart() =>
        keys.LookUpHash(LookUpKind.Place, "x").ShouldNotBe(keys.LookUpHash(LookUpKind.Party, "x"));

    [Fact]
    public void Parties_are_the_same_in_whatever_order_and_not_when_their_names_run_together()
    {
        keys.PartiesHash(["a", "b"]).ShouldBe(keys.PartiesHash(["b", "a", "b"]));
        keys.PartiesHash(["ab", "c"]).ShouldNotBe(keys.PartiesHash(["a", "bc"]));
    }

    [Fact]
    public void Another_salt_person_or_stream_gives_another_key()
    {
        var salt = new PersonSalt("d-1", "p1", new byte[32]);
        string[] derived = [Key(salt), Key(salt with { Stream = "d-2" }), Key(salt with { Person = "p2" }), Key(salt with { Salt = Enumerable.Repeat((byte)1, 32).ToArray() })];

        derived.Distinct().Count().ShouldBe(4);
    }

    private string Key(PersonSalt salt)
    {
        Span<byte> key = stackalloc byte[32];
        keys.DerivePersonKey(salt, key);
        return Convert.ToHexString(key);
    }
}
