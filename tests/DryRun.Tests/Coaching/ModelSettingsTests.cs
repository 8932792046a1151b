using System.Runtime.Versioning;
using DryRun.App.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class ModelSettingsTests
{
    private static readonly ModelSettings Ollama = new()
    {
        Provider = ModelProvider.OpenAi,
        Endpoint = "http://127.0.0.1:11434/v1",
        Model = "small",
    };

    private static readonly ModelSettings Hosted = new()
    {
        Provider = ModelProvider.Anthropic,
        Endpoint = "https://api.anthropic.com",
        Model = "large",
        Key = ApiKey.Of("sk-secret-1"),
        Always = true,
        Patience = TimeSpan.FromSeconds(30),
    };

    [Fact]
    public void No_model_is_asked_until_one_is_chosen()
    {
        using var bench = new ModelBench();

        bench.Choice.Current.IsOn.ShouldBeFalse();
        bench.Choice.Faults.ShouldBeEmpty();
        File.Exists(bench.FilePath).ShouldBeFalse();
    }

    [Fact]
    public void What_was_saved_is_there_at_the_next_start()
    {
        using var bench = new ModelBench();

        bench.Choice.Save(Hosted, forgetKey: false).ShouldBeEmpty();

        bench.Choice.Current.ShouldBe(Hosted);
        bench.Open().Current.ShouldBe(Hosted);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void Only_the_owner_can_read_the_file()
    {
        using var bench = new ModelBench();
        bench.Choice.Save(Hosted, forgetKey: false);
        var fresh = File.GetUnixFileMode(bench.FilePath);
        File.SetUnixFileMode(bench.FilePath, (UnixFileMode)0b110_100_100);

        bench.Open();

        fresh.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(bench.FilePath).ShouldBe(fresh);
    }

    [Fact]
    public void A_saved_key_stays_when_no_new_one_is_entered()
    {
        using var bench = new ModelBench();
        bench.Choice.Save(Hosted, forgetKey: false);

        bench.Choice.Save(Hosted with { Key = null, Model = "larger" }, forgetKey: false).ShouldBeEmpty();

        bench.Choice.Current.Key.ShouldBe(Hosted.Key);
    }

    [Fact]
    public void A_key_never_goes_to_a_host_it_was_not_entered_for()
    {
        using var bench = new ModelBench();
        bench.Choice.Save(Hosted, forgetKey: false);

        bench.Choice.Save(Ollama, forgetKey: false);

        bench.Choice.Current.Key.ShouldBeNull();
        File.ReadAllText(bench.FilePath).ShouldNotContain("sk-secret-1");
    }

    [Fact]
    public void A_key_can_be_forgotten()
    {
        using var bench = new ModelBench();
        bench.Choice.Save(Ollama with { Key = Hosted.Key }, forgetKey: false);

        bench.Choice.Save(Ollama, forgetKey: true);

        bench.Choice.Current.Key.ShouldBeNull();
    }

    [Fact]
    public void A_key_is_never_told() => $"{Hosted} {Hosted.Key}".ShouldNotContain("sk-secret-1");

    [Theory]
    [InlineData("", "Enter the address")]
    [InlineData("ollama", "is not an address")]
    [InlineData("ftp://host/v1", "http://")]
    [InlineData("http://me:pass@host/v1", "Leave name and password out")]
    [InlineData("http://host/v1?key=1", "ends before")]
    [InlineData("http://host/v1/chat/completions", "only up to /v1")]
    public void An_address_that_cannot_work_is_told(string endpoint, string sentence)
    {
        using var bench = new ModelBench();

        var complaints = bench.Choice.Save(Ollama with { Endpoint = endpoint }, forgetKey: false);

        complaints.ShouldHaveSingleItem().Sentence.ShouldContain(sentence);
        bench.Choice.Current.IsOn.ShouldBeFalse();
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var complaints = ModelSettingsRules.Check(
            Hosted with { Model = "", Key = ApiKey.Of("two words"), Patience = TimeSpan.FromHours(1) });

        complaints.Select(complaint => complaint.Field).ShouldBe(["Model", "Key", "Patience"]);
    }

    [Fact]
    public void A_host_that_needs_a_key_is_not_asked_without_one() =>
        ModelSettingsRules.Check(Hosted with { Key = null }).ShouldHaveSingleItem().Sentence.ShouldContain("Anthropic answers only with an API key");

    [Fact]
    public void Variables_go_before_what_was_saved()
    {
        using var bench = new ModelBench(
            (ModelEnvironment.Provider, "openai"), (ModelEnvironment.Endpoint, Ollama.Endpoint), (ModelEnvironment.Model, "small"));

        bench.Choice.Save(Hosted, forgetKey: false).ShouldBeEmpty();

        bench.Choice.Current.ShouldBe(Ollama with { Always = true, Patience = TimeSpan.FromSeconds(30) });
        bench.Choice.Environment.Deciding(nameof(ModelSettings.Endpoint)).ShouldBe("DRYRUN_MODEL_ENDPOINT");
        bench.Choice.Environment.Deciding(nameof(ModelSettings.Always)).ShouldBeNull();
    }

    [Theory]
    [InlineData(ModelEnvironment.Provider, "oracle", "off, openai or anthropic")]
    [InlineData(ModelEnvironment.Always, "often", "true or false")]
    [InlineData(ModelEnvironment.Seconds, "1", "from 5 to 600")]
    public void A_variable_that_makes_no_sense_is_told(string variable, string value, string sentence)
    {
        using var bench = new ModelBench((variable, value));

        bench.Choice.Faults.ShouldHaveSingleItem().ShouldContain(sentence);
    }

    [Fact]
    public void A_broken_file_switches_the_model_off_and_is_told()
    {
        using var bench = new ModelBench();
        File.WriteAllText(bench.FilePath, "{");

        var choice = bench.Open();

        choice.Current.IsOn.ShouldBeFalse();
        choice.Faults.ShouldHaveSingleItem().ShouldContain("model.json");
    }

    [Theory]
    [InlineData("http://localhost:1234/v1", true)]
    [InlineData("http://127.0.0.1:8000/v1", true)]
    [InlineData("http://[::1]:8000/v1", true)]
    [InlineData("http://192.168.1.5:11434/v1", false)]
    [InlineData("https://localhost.example.com/v1", false)]
    public void Knows_what_stays_on_this_machine(string endpoint, bool stays) =>
        (Ollama with { Endpoint = endpoint }).StaysHere.ShouldBe(stays);

    [Fact]
    public void Every_preset_needs_nothing_but_a_model_and_perhaps_a_key() =>
        ModelPresets.All.ShouldAllBe(preset => ModelSettingsRules.Check(new ModelSettings
        {
            Provider = preset.Provider, Endpoint = preset.Endpoint, Model = "some", Key = ApiKey.Of(preset.NeedsKey ? "key" : null),
        }).Count == 0);
}
