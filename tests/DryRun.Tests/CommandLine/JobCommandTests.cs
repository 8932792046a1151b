using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Tests.CommandLine;

public sealed class JobCommandTests
{
    private static readonly string Advert = Path.Combine(Repository.Root, "tests/DryRun.Tests/Questions/jobs/django-backend.md");

    [Fact]
    public async Task A_job_is_told_with_the_lines_that_ask()
    {
        var ran = await Shell.RunAsync("job", Advert);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("Level   senior, 5 years of experience (line 14)");
        ran.Output.ShouldContain("Role    Back-end developer");
        ran.Output.ShouldContain("line 16: OAuth 2.0");
        ran.Output.ShouldContain("React not covered");
    }

    [Fact]
    public async Task As_json_it_is_what_the_api_answers()
    {
        var ran = await Shell.RunAsync("job", Advert, "--json");

        var reading = JsonDocument.Parse(ran.Output).RootElement;
        reading.GetProperty("level").GetString().ShouldBe("senior");
        reading.GetProperty("role").GetProperty("id").GetString().ShouldBe("backend");
        reading.GetProperty("notCovered").EnumerateArray().Select(id => id.GetString()).ShouldContain("react");
    }

    [Fact]
    public async Task A_text_comes_from_standard_input()
    {
        var ran = await Shell.RunAsync(new StringReader("Junior Python developer, Flask a plus"), ["job", "-"]);

        ran.Output.ShouldContain("Level   junior");
    }

    [Theory]
    [InlineData("nowhere.txt", "can't be read")]
    [InlineData("-", "Pipe a text in")]
    public async Task What_cannot_be_read_is_told(string file, string reason)
    {
        var ran = await Shell.RunAsync("job", file);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain(reason);
    }
}
