using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class PistonTests(RunningHost host)
{
    private const string Execute = "/api/v2/execute";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_is_run_with_input_and_arguments()
    {
        var request = new
        {
            language = "python",
            version = "3.x",
            files = new[] { new { name = "main.py", content = "import sys\nprint(input(), sys.argv[1:])\nsys.exit(3)\n" } },
            stdin = "hello\n",
            args = new[] { "a", "b" },
        };

        var (response, body) = await host.SendAsync(HttpMethod.Post, Execute, request, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("language").GetString().ShouldBe("python");
        var run = body.GetProperty("run");
        run.GetProperty("stdout").GetString().ShouldBe("hello ['a', 'b']\n");
        run.GetProperty("output").GetString().ShouldBe("hello ['a', 'b']\n");
        run.GetProperty("code").GetInt32().ShouldBe(3);
        run.GetProperty("status").GetString().ShouldBe("RE");
        run.GetProperty("signal").ValueKind.ShouldBe(JsonValueKind.Null);
        run.GetProperty("wall_time").GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_program_that_does_not_end_is_stopped()
    {
        var request = new { language = "py", version = "*", files = new[] { new { content = "while True: pass" } }, run_timeout = 300 };

        var (_, body) = await host.SendAsync(HttpMethod.Post, Execute, request, Token);

        body.GetProperty("run").GetProperty("status").GetString().ShouldBe("TO");
        body.GetProperty("run").GetProperty("signal").GetString().ShouldBe("SIGKILL");
        body.GetProperty("run").GetProperty("code").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_second_file_can_be_imported_and_content_may_be_encoded()
    {
        var request = new
        {
            language = "python3",
            version = "^3.11.0",
            files = new[]
            {
                new { name = "main.py", content = "aW1wb3J0IG90aGVyCg==", encoding = "base64" },
                new { name = "other.py", content = "print('other')", encoding = "utf8" },
            },
        };

        var (_, body) = await host.SendAsync(HttpMethod.Post, Execute, request, Token);

        body.GetProperty("run").GetProperty("stdout").GetString().ShouldBe("other\n");
        body.GetProperty("run").GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("""{}""", "language is required as a string")]
    [InlineData("""{"language": "python"}""", "version is required as a string")]
    [InlineData("""{"language": "python", "version": "*"}""", "files is required as an array")]
    [InlineData("""{"language": "python", "version": "*", "files": [{"name": "a"}]}""", "files[0].content is required as a string")]
    [InlineData("""{"language": "cobol", "version": "*", "files": [{"content": ""}]}""", "cobol-* runtime is unknown")]
    [InlineData("""{"language": "python", "version": "2.7", "files": [{"content": ""}]}""", "python-2.7 runtime is unknown")]
    [InlineData("""{"language": "python", "version": "*", "files": [{"content": "", "name": "../x"}]}""", "files[0].name has to be a relative path without '..'")]
    [InlineData("""{"language": "python", "version": "*", "files": [{"content": ""}], "run_timeout": 60000}""", "run_timeout cannot exceed the configured limit of 10000")]
    public async Task A_wrong_request_is_refused_with_a_message(string json, string message)
    {
        var request = JsonSerializer.Deserialize<JsonElement>(json);

        var (response, body) = await host.SendAsync(HttpMethod.Post, Execute, request, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("message").GetString().ShouldBe(message);
    }

    [Fact]
    public async Task The_runtimes_are_listed()
    {
        var (_, body) = await host.SendAsync(HttpMethod.Get, "/api/v2/runtimes", null, Token);

        body[0].GetProperty("language").GetString().ShouldBe("python");
        body[0].GetProperty("version").GetString()!.ShouldStartWith("3.");
        body[0].GetProperty("aliases").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
